// “Cite” in Wagtail's rich text editor: a citation of a work, chosen or added in a modal, as an entity of Draft.js.
// Built on what Wagtail documents for such entities: window.draftail, window.React and window.DraftJS.
(() => {
    const { createElement } = window.React;
    const { EditorState, KeyBindingUtil, Modifier, SelectionState } = window.DraftJS;

    const TYPE = 'CITATION';
    const DIGIT_9 = 57;
    const CHOICE = 'a[data-chooser-modal-choice]';
    const SEARCH = 'form[data-chooser-modal-search] [name=q]';

    // Where citations stand

    const rangesOf = (block, entityKey) => {
        const ranges = [];
        block.findEntityRanges(
            (character) => character.getEntity() === entityKey,
            (start, end) => ranges.push({ block, start, end }),
        );
        return ranges;
    };

    const typeAt = (content, block, offset) => {
        const key = block.getEntityAt(offset);
        return key && content.getEntity(key).getType();
    };

    // The citation that the selection is in or covers. Right behind one, the next one is to be made.
    const citationAt = (editorState) => {
        const content = editorState.getCurrentContent();
        const selection = editorState.getSelection();
        const offset = selection.getStartOffset();
        const block = content.getBlockForKey(selection.getStartKey());
        if (offset >= block.getLength() || typeAt(content, block, offset) !== TYPE) {
            return null;
        }
        const key = block.getEntityAt(offset);
        const range = rangesOf(block, key).find(({ start, end }) => start <= offset && offset < end);
        const isBefore = selection.isCollapsed() && range.start === offset;
        return isBefore ? null : { ...range, data: content.getEntity(key).getData() };
    };

    const selectionOf = ({ block, start, end }) =>
        SelectionState.createEmpty(block.getKey()).merge({ anchorOffset: start, focusOffset: end });

    // What is selected stays: a citation stands behind it.
    const behind = (selection) =>
        selection.merge({
            anchorKey: selection.getEndKey(),
            anchorOffset: selection.getEndOffset(),
            focusKey: selection.getEndKey(),
            focusOffset: selection.getEndOffset(),
            isBackward: false,
        });

    const newUid = () =>
        Array.from(window.crypto.getRandomValues(new Uint8Array(4)), (byte) =>
            byte.toString(16).padStart(2, '0'),
        ).join('');

    // A change of its own kind, so that undoing it takes back no word that was typed before.
    const push = (editorState, content) => EditorState.push(editorState, content, 'apply-entity');

    const withCitation = (editorState, target, { title, ...data }) => {
        const content = editorState.getCurrentContent().createEntity(TYPE, 'IMMUTABLE', data);
        const key = content.getLastCreatedEntityKey();
        return push(editorState, Modifier.replaceText(content, target, title, null, key));
    };

    const without = (editorState, range) =>
        push(editorState, Modifier.removeRange(editorState.getCurrentContent(), selectionOf(range), 'backward'));

    // The modal: works, then where in the chosen one

    const focusOn = (found) => found.length && found[0].focus();

    // Until it is shown the modal cannot be focused, and then it takes the focus for itself: it is given back.
    const focusIn = (modal, selector) => {
        let wanted = modal.body.find(selector);
        focusOn(wanted);
        modal.body.on('focusin.newsblocks', (event) => {
            wanted = [event.target];
        });
        modal.container.one('shown.bs.modal', () => {
            modal.body.off('focusin.newsblocks');
            focusOn(wanted);
        });
    };

    class Steps extends window.ChooserModalOnloadHandlerFactory {
        constructor(citation) {
            super();
            this.citation = citation;
            this.isStale = false;
            this.isFirstWanted = false;
        }

        getOnLoadHandlers() {
            return { ...super.getOnLoadHandlers(), locate: (modal) => this.onLoadLocateStep(modal) };
        }

        onLoadChooseStep(modal) {
            super.onLoadChooseStep(modal);
            const input = modal.body.find(SEARCH);
            input.on('input', () => {
                this.isStale = true;
                this.isFirstWanted = false;
            });
            input.on('keydown', (event) => this.onKeyInSearch(modal, event));
            modal.body.on('keydown.newsblocks', CHOICE, (event) => this.onKeyInList(modal, event));
            focusIn(modal, SEARCH);
        }

        // Called for every list of works that is shown.
        ajaxifyLinks(modal, container) {
            super.ajaxifyLinks(modal, container);
            this.isStale = false;
            if (this.isFirstWanted) {
                this.isFirstWanted = false;
                modal.body.find(CHOICE).first().trigger('click');
            }
        }

        // Enter takes the best match of what was typed, as soon as it is known.
        onKeyInSearch(modal, event) {
            if (event.key === 'ArrowDown') {
                event.preventDefault();
                focusOn(modal.body.find(CHOICE));
            } else if (event.key === 'Enter' && event.target.value.trim()) {
                if (this.isStale) {
                    this.isFirstWanted = true; // the form is sent, and its list awaited
                } else {
                    event.preventDefault();
                    modal.body.find(CHOICE).first().trigger('click');
                }
            }
        }

        onKeyInList(modal, event) {
            const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
            if (!step) {
                return;
            }
            event.preventDefault();
            const choices = modal.body.find(CHOICE);
            const index = choices.index(event.currentTarget) + step;
            focusOn(index < 0 ? modal.body.find(SEARCH) : choices.eq(index));
        }

        onLoadLocateStep(modal) {
            modal.body.off('keydown.newsblocks');
            const form = modal.body.find('form[data-newsblocks-locate]');
            const isFaulty = form.find('[aria-invalid=true]').length > 0;
            if (this.citation && !isFaulty) {
                form.find('[name=locator]').val(this.citation.locator);
                form.find('[name=note]').val(this.citation.note);
            }
            modal.ajaxifyForm(form);
            form.find('[data-newsblocks-another]').on('click', (event) => {
                event.preventDefault();
                modal.loadUrl(event.currentTarget.href);
            });
            focusIn(modal, 'form[data-newsblocks-locate] [name=locator]');
        }
    }

    class CitationSource extends window.draftail.ModalWorkflowSource {
        constructor(props) {
            super(props);
            this.cited = citationAt(props.editorState);
        }

        getChooserConfig() {
            const data = this.cited && this.cited.data;
            return {
                url: this.props.entityType.chooserUrls.citation,
                urlParams: data ? { work: data.id } : {},
                onload: new Steps(data).getOnLoadHandlers(),
                responses: { chosen: this.onChosen },
            };
        }

        onChosen({ id, title, locator, note }) {
            const { editorState, onComplete } = this.props;
            const target = this.cited ? selectionOf(this.cited) : behind(editorState.getSelection());
            const uid = this.cited ? this.cited.data.uid : newUid();
            this.workflow.close();
            onComplete(withCitation(editorState, target, { title, id, uid, locator, note }));
        }

        // Without a choice the caret stays where it was.
        onClose(event) {
            event.preventDefault();
            const { editorState, onComplete } = this.props;
            onComplete(EditorState.forceSelection(editorState, editorState.getSelection()));
        }
    }

    // The name of the work, which goes with the citation: Draftail would leave its letters behind as words.
    const Citation = (props) => {
        const { entityKey, contentState, offsetKey, start, getEditorState, setEditorState } = props;
        const { locator } = contentState.getEntity(entityKey).getData();
        const icon = createElement(window.wagtail.components.Icon, { name: 'openquote' });
        const onRemove = () => {
            const block = contentState.getBlockForKey(offsetKey.split('-')[0]);
            const ranges = rangesOf(block, entityKey);
            setEditorState(without(getEditorState(), ranges.find((range) => range.start === start) || ranges[0]));
        };
        return createElement(
            'span',
            { className: 'newsblocks-cite' },
            createElement(
                window.draftail.TooltipEntity,
                { ...props, icon, label: locator || '', onRemove },
                props.children,
            ),
        );
    };

    window.draftail.registerPlugin({ type: TYPE, source: CitationSource, decorator: Citation }, 'entityTypes');

    // The name of an entity as a command opens what makes one, as it does for links.
    window.draftail.registerPlugin(
        {
            type: TYPE,
            keyBindingFn: (event) =>
                event.keyCode === DIGIT_9 && event.shiftKey && KeyBindingUtil.hasCommandModifier(event)
                    ? TYPE
                    : undefined,
        },
        'plugins',
    );
})();
