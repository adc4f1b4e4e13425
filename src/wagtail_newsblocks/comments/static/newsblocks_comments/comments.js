/* Does in place what the links and forms of readers' comments do by themselves. Whatever fails here is left to them. */
const place = document.querySelector("[data-newsblocks-comments]");
const said = place?.querySelector("[data-newsblocks-said]");
const MARK = `newsblocks-comments-${place?.dataset.newsblocksComments}`;

const load = async (address, options = {}) => {
    const answer = await fetch(address, {credentials: "same-origin", ...options});
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    if (!page.querySelector("[data-newsblocks-private], [data-newsblocks-comments]")) throw new Error(answer.status);
    return page;
};

/* A comment has one place on the page, so what is here already is not brought in again. */
const isNew = (item) => !document.getElementById(item.querySelector("article")?.id);
const focusOn = (element) => element?.focus({preventScroll: false});
const headingOf = (article) => article?.querySelector("[id$='-heading']");
const say = (words) => { if (said) said.textContent = words; };

const listIn = (parent, className) => {
    const own = parent.querySelector(":scope > [data-newsblocks-list]");
    if (own) return own;
    const list = document.createElement("ol");
    list.className = className;
    list.setAttribute("role", "list");
    list.dataset.newsblocksList = "";
    const before = parent.querySelector(":scope > .newsblocks-comments__pages, :scope > .newsblocks-comments__mine");
    parent.insertBefore(list, before);
    return list;
};

const bringMore = async (link) => {
    const page = await load(link.href);
    const thread = link.closest("[data-newsblocks-thread]");
    const key = thread && `[data-newsblocks-thread="${thread.dataset.newsblocksThread}"]`;
    const from = page.querySelector(key ?? "[data-newsblocks-comments]");
    const items = [...from.querySelectorAll(":scope > [data-newsblocks-list] > li")].filter(isNew);
    const list = thread ? listIn(thread, "newsblocks-comments__replies") : listIn(place, "newsblocks-comments__list");
    list.append(...items);
    const next = from.querySelector(":scope > .newsblocks-comments__pages [data-newsblocks-more]");
    if (next) link.replaceWith(next); else link.parentElement.remove();
    focusOn(headingOf(items[0]));
};

const close = (form) => {
    const {opener, home} = form;
    form.remove();
    if (home) home.hidden = false;
    focusOn(opener ?? home?.querySelector("textarea"));
};

/* A form that a private page gave stands where it belongs; its heading comes along, and only one is open. */
const open = (page, where, {opener, home, old} = {}) => {
    const box = page.querySelector("[data-newsblocks-private]");
    box.removeAttribute("id");
    const shown = place.querySelector("[data-newsblocks-private]");
    box.opener = opener ?? old?.opener;
    box.home = home ?? old?.home;
    if (shown && shown !== old) close(shown);
    if (old) old.replaceWith(box); else where.after(box);
    if (home) home.hidden = true;
    const wrong = box.querySelector("[data-newsblocks-errors]");
    const fields = [...box.querySelectorAll("form [id]:is(input:not([type=hidden]), textarea)")];
    focusOn(wrong ?? fields.find((field) => !field.value) ?? box.querySelector("h2"));
};

const remember = () => { try { localStorage.setItem(MARK, "1"); } catch { /* then only the page of one's own has it */ } };

/* Headings of replies stand below those of what they answer; the page of one's own comments knows no threads. */
const lowered = (article) => {
    const heading = headingOf(article);
    if (!article.dataset.newsblocksRoot || heading?.localName !== "h3") return article;
    const below = document.createElement("h4");
    for (const {name, value} of heading.attributes) below.setAttribute(name, value);
    below.append(...heading.childNodes);
    heading.replaceWith(below);
    return article;
};

/* One's own comment goes to its place: that of the same comment, its thread, or the top of the list. */
const settle = (own) => {
    const article = lowered(own);
    const before = document.getElementById(article.id);
    if (before) return before.replaceWith(article);
    const item = document.createElement("li");
    item.append(article);
    const root = article.dataset.newsblocksRoot;
    const thread = root && place.querySelector(`[data-newsblocks-thread="${root}"]`);
    if (thread) return listIn(thread, "newsblocks-comments__replies").append(item);
    if (root) return undefined;
    item.className = "newsblocks-comments__thread";
    item.dataset.newsblocksThread = article.id.replace("comment-", "");
    place.querySelector(".newsblocks-comments__none")?.remove();
    return listIn(place, "newsblocks-comments__list").prepend(item);
};

const drop = async (key, address) => {
    const gone = document.getElementById(`comment-${key}`);
    const left = await load(address).then((page) => page.getElementById(`comment-${key}`)).catch(() => null);
    if (left) gone?.replaceWith(left); else gone?.closest("li").remove();
};

const send = async (form, button) => {
    const box = form.closest("[data-newsblocks-private]") ?? form;
    const page = await load(form.action, {method: "POST", body: new FormData(form)});
    const done = page.querySelector("[data-newsblocks-done]");
    if (!done) return open(page, box, box === form ? {home: form} : {old: box});
    const key = done.dataset.newsblocksDone;
    const article = key && page.getElementById(`comment-${key}`);
    const opener = box.opener;
    if (form.dataset.newsblocksSend === "sent") box.home?.reset();
    close(box);
    if (article) { remember(); settle(article); }
    if (form.dataset.newsblocksSend === "deleted") await drop(key, form.dataset.newsblocksAddress);
    say(done.textContent);
    focusOn(headingOf(article || null) ?? (opener?.isConnected ? opener : place.querySelector("h2")));
    return undefined;
};

const attempt = async (control, act, otherwise) => {
    if (control.getAttribute("aria-busy") === "true") return;
    control.setAttribute("aria-busy", "true");
    try { await act(); } catch { otherwise(); } finally { control.removeAttribute("aria-busy"); }
};

/* What is published has a place of its own, here or on another page of the list; what waits has none but this one. */
const bringOwn = async () => {
    const page = await load(place.dataset.newsblocksMine);
    const own = [...page.querySelectorAll("[data-newsblocks-own] > li > article")].reverse();
    own.filter((article) => "newsblocksWaits" in article.dataset || !isNew(article.parentElement)).forEach(settle);
};

if (place) {
    place.addEventListener("click", (event) => {
        const link = event.target.closest("a");
        if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
        const box = link.closest("[data-newsblocks-private]");
        if (box && "newsblocksCancel" in link.dataset) {
            event.preventDefault();
            close(box);
        } else if ("newsblocksMore" in link.dataset) {
            event.preventDefault();
            attempt(link, () => bringMore(link), () => { location.href = link.href; });
        } else if ("newsblocksForm" in link.dataset) {
            event.preventDefault();
            const bring = async () => open(await load(link.href), link.closest("article"), {opener: link});
            attempt(link, bring, () => { location.href = link.href; });
        }
    });
    place.addEventListener("submit", (event) => {
        const button = event.submitter ?? event.target;
        event.preventDefault();
        attempt(button, () => send(event.target, button), () => event.target.submit());
    });
    try { if (localStorage.getItem(MARK)) bringOwn().catch(() => {}); } catch { /* nothing is kept here */ }
}
