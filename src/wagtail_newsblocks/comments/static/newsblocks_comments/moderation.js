/* Decides about readers' comments in place, by key or by button, and moves on to the next one. Whatever fails here, and
   everything where there are no scripts, is done by the same forms. */
(() => {
    const TYPING = "input:not([type=checkbox]), textarea, select, [contenteditable], [role=dialog], [role=menu], dialog";

    class ModerationController extends window.StimulusModule.Controller {
        static targets = ["row", "status"];

        static values = {
            failed: String,
            impossible: String,
            last: String,
            nothing: String,
            reason: String,
        };

        connect() {
            this.forget();
        }

        /* The list has been replaced: nothing of the one before can be undone from here. */
        forget() {
            this.decided = [];
            this.turn = Promise.resolve();
        }

        press(event) {
            if (event.defaultPrevented || event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
            if (window.wagtailConfig?.KEYBOARD_SHORTCUTS_ENABLED === false) return;
            if (event.target.matches?.("select[name=reason]") && event.key === "Enter") {
                event.preventDefault();
                this.then(() => this.submit(this.rowOf(event.target), "r"));
                return;
            }
            if (event.target.closest?.(TYPING)) return;
            const act = this.actOf(event.key);
            if (!act) return;
            event.preventDefault();
            this.then(act);
        }

        /* One after the other, so that each finds the list as the one before has left it. */
        then(act) {
            this.turn = this.turn.then(act).catch(() => this.say(this.failedValue));
        }

        actOf(key) {
            if (key === "j") return () => this.focusOn(this.rowTargets[this.place + 1]);
            if (key === "k") return () => this.focusOn(this.rowTargets[this.place - 1]);
            if (key === "u") return () => this.undo();
            if (!"arshf".includes(key) || key.length !== 1) return null;
            return () => this.submit(this.current ?? null, key);
        }

        get current() {
            return this.rowTargets.find((row) => row.contains(document.activeElement));
        }

        get place() {
            return this.rowTargets.indexOf(this.current);
        }

        rowOf(element) {
            return this.rowTargets.find((row) => row.contains(element)) ?? null;
        }

        focusOn(row) {
            const link = row?.querySelector("[data-newsblocks-moderation-link]");
            if (!link) return;
            link.focus({ preventScroll: true });
            row.scrollIntoView({ block: "center" });
        }

        submit(row, key) {
            if (!row) {
                this.focusOn(this.rowTargets[0]);
                return undefined;
            }
            const button = row.querySelector(`button[data-key="${key}"]:not([hidden])`);
            if (!button || button.parentElement.hidden) {
                this.say(this.impossibleValue);
                return undefined;
            }
            const choice = button.form.elements.reason;
            if ("asksForReason" in button.dataset && !choice.value) {
                choice.focus();
                this.say(this.reasonValue);
                return undefined;
            }
            return this.send(row, button);
        }

        undo() {
            const row = this.decided.pop() ?? this.current;
            const button = row?.querySelector("button[value=undo]:not([hidden])");
            if (button) return this.send(row, button);
            this.say(this.nothingValue);
            return undefined;
        }

        decide(event) {
            const row = this.rowOf(event.target);
            if (!row || !event.submitter) return;
            event.preventDefault();
            this.then(() => this.send(row, event.submitter));
        }

        async send(row, button) {
            const body = new FormData(button.form);
            body.set(button.name, button.value);
            const answer = await fetch(button.form.action, {
                body,
                credentials: "same-origin",
                headers: { Accept: "application/json" },
                method: "POST",
            });
            if (!answer.headers.get("Content-Type")?.startsWith("application/json")) throw new Error(answer.status);
            const said = await answer.json();
            const isUndo = button.value === "undo";
            this.show(row, said, { isDone: answer.ok, isUndo });
            this.say(said.message);
            if (!answer.ok || isUndo) {
                this.focusOn(row);
            } else {
                if (said.can.undo && !button.value.endsWith("feature")) this.decided.push(row);
                this.moveOn(row);
            }
        }

        show(row, said, { isDone, isUndo }) {
            const form = row.querySelector("form");
            const outcome = form.querySelector("[data-newsblocks-moderation-outcome]");
            outcome.textContent = said.message;
            outcome.hidden = isUndo && isDone;
            row.classList.toggle("is-decided", isDone && !isUndo);
            row.classList.toggle("is-late", !isDone);
            if (said.isLate) this.allow(form, {});
            if (!isDone) return;
            form.elements.seen.value = said.seen;
            row.querySelector("[data-newsblocks-moderation-status]").textContent = said.status;
            this.allow(form, said.can);
        }

        allow(form, can) {
            form.querySelectorAll("button[name=decision]").forEach((button) => {
                const place = button.parentElement === form ? button : button.parentElement;
                place.hidden = !can[button.value];
            });
        }

        moveOn(row) {
            const behind = this.rowTargets.slice(this.rowTargets.indexOf(row) + 1);
            const next = behind.find((one) => !one.classList.contains("is-decided"));
            if (next) {
                this.focusOn(next);
            } else {
                this.focusOn(row);
                this.say(`${this.statusTarget.textContent} ${this.lastValue}`);
            }
        }

        say(words) {
            this.statusTarget.textContent = words;
        }
    }

    window.wagtail.app.register("newsblocks-moderation", ModerationController);
})();
