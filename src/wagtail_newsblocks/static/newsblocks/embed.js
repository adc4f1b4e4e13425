/* Turns the link of an embed into a player once the reader has asked for it. Without this file the link stays. */
const start = (frame) => {
    const player = document.createElement("iframe");
    player.src = frame.dataset.newsblocksPlayer;
    player.title = frame.dataset.title;
    player.allow = "fullscreen; picture-in-picture; encrypted-media";
    player.allowFullscreen = true;
    player.referrerPolicy = "strict-origin-when-cross-origin";
    player.className = "newsblocks-embed__player";
    player.tabIndex = 0;
    frame.replaceChildren(player);
    player.focus();
};

for (const frame of document.querySelectorAll("[data-newsblocks-player]")) {
    const button = frame.querySelector(".newsblocks-embed__consent");
    button.hidden = false;
    button.addEventListener("click", () => start(frame));
}
