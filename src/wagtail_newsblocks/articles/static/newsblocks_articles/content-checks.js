// What an article lacks, for Wagtail's content checks. axe-core asks element by element; true means that it lacks nothing.
(() => {
    const says = (element) => Boolean(element && element.textContent.trim());

    const checks = {
        // The alternative text of a lead picture may be no more than the name of its file, which the page does not tell.
        'newsblocks-has-alternative-text': (picture, options) =>
            picture.closest('.newsblocks-figure--lead') ? options.lead_has_text : picture.alt.trim() !== '',

        'newsblocks-has-credit': (figure) =>
            !figure.querySelector('img') || says(figure.querySelector('.newsblocks-caption__credit')),

        // Counted as people count: an accented letter or an emoji is one.
        'newsblocks-headline-fits': (headline, options) =>
            [...headline.textContent.trim().normalize()].length <= options.max_characters,

        // Asked of the headline, since an empty lede is nowhere in the page.
        'newsblocks-has-lede': (headline) => says(headline.closest('article').querySelector('.newsblocks-lede')),
    };

    Object.entries(checks).forEach(([name, check]) => window.wagtail.userbar.registerCheck(name, check));
})();
