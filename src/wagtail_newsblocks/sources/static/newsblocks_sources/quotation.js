/* Below the words of a quotation: the sentence that readers will read, asked for while the fields are filled in. */
(() => {
    const PAUSE = 400;
    const { StructBlockDefinition } = window.wagtailStreamField.blocks;

    function postedFields(form, prefix) {
        const data = new FormData();
        for (const [name, value] of new FormData(form)) {
            const isOurs = name.startsWith(`${prefix}-`) && typeof value === "string";
            if (isOurs || name === "csrfmiddlewaretoken") {
                data.append(name, value);
            }
        }
        data.append("prefix", prefix);
        data.append("form", form.getAttribute("action") || window.location.pathname);
        return data;
    }

    class Sentence {
        constructor(words, prefix, { sentenceUrl, sentenceLabel }) {
            this.url = sentenceUrl;
            this.words = words;
            this.prefix = prefix;
            this.asked = 0;
            this.element = document.createElement("div");
            this.element.className = "newsblocks-sentence";
            this.element.hidden = true;
            const label = document.createElement("span");
            label.className = "newsblocks-sentence__label";
            label.textContent = `${sentenceLabel}: `;
            this.text = document.createElement("span");
            this.element.append(label, this.text);
            this.element.setAttribute("aria-live", "polite");
            this.element.setAttribute("aria-atomic", "true");
        }

        start() {
            const field = this.words.closest("[data-contentpath]") || this.words;
            field.after(this.element);
            const block = field.parentElement;
            const ask = () => this.askSoon();
            block.addEventListener("input", ask);
            block.addEventListener("change", ask);
            new MutationObserver((changes) => {
                if (changes.some((change) => !this.element.contains(change.target))) {
                    ask();
                }
            }).observe(block, { childList: true, subtree: true });
            ask();
        }

        askSoon() {
            window.clearTimeout(this.timer);
            this.timer = window.setTimeout(() => this.ask(), PAUSE);
        }

        async ask() {
            const { form } = this.words;
            if (!form || !this.words.isConnected) {
                return;
            }
            this.asked += 1;
            const turn = this.asked;
            try {
                const options = { method: "POST", body: postedFields(form, this.prefix), credentials: "same-origin" };
                const response = await fetch(this.url, options);
                if (response.ok && turn === this.asked) {
                    this.show((await response.json()).sentence);
                }
            } catch {
                // Without an answer the form works as it does without a preview.
            }
        }

        show(sentence) {
            if (this.text.textContent !== sentence) {
                this.text.textContent = sentence;
                this.element.hidden = sentence === "";
            }
        }
    }

    class QuotationBlockDefinition extends StructBlockDefinition {
        render(placeholder, prefix, initialState, initialError) {
            const block = super.render(placeholder, prefix, initialState, initialError);
            const words = document.getElementById(`${prefix}-text`);
            if (words) {
                new Sentence(words, prefix, this.meta).start();
            }
            return block;
        }
    }

    window.telepath.register("newsblocks.QuotationBlock", QuotationBlockDefinition);
})();
