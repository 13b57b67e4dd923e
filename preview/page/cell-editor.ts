import type { Elements } from './elements';

/** What the editor asks of the view: the cell that is selected, and what becomes of what was typed. */
export interface Editing {
  /** Called when a person begins to type: the text of the cell. null when nothing can be typed. */
  begin(): string | null;
  /** The text typed, and where to go next. */
  commit(text: string, rows: number, columns: number): void;
  cancel(): void;
  undo(): void;
  redo(): void;
  /** The text in the bar, shown in the cell while it is typed. */
  typing(text: string): void;
}

const isLetter = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  /^.$/u.test(key) && !ctrlKey && !metaKey && !altKey;

/**
 * Typing into cells, with the keys of Excel: a letter replaces what stands there, F2 or a double click changes it, Enter
 * and Tab go on to the next cell, Escape leaves it as it was, Delete empties it, Ctrl+Z and Ctrl+Y.
 */
export class CellEditor {
  #editing = false;

  constructor(
    private readonly elements: Pick<Elements, 'grid' | 'content' | 'undo' | 'redo'>,
    private readonly editing: Editing,
  ) {
    const { grid, content, undo, redo } = elements;
    grid.addEventListener('keydown', (event) => {
      this.#onGridKey(event);
    });
    grid.addEventListener('dblclick', () => {
      if (this.#begin()) this.#atEnd();
    });
    content.addEventListener('focus', () => {
      this.#begin();
    });
    content.addEventListener('input', () => {
      editing.typing(content.value);
    });
    content.addEventListener('keydown', (event) => {
      this.#onTextKey(event);
    });
    content.addEventListener('blur', () => {
      this.#end(0, 0);
    });
    undo.onclick = () => {
      editing.undo();
    };
    redo.onclick = () => {
      editing.redo();
    };
  }

  get isEditing(): boolean {
    return this.#editing;
  }

  #onGridKey(event: KeyboardEvent): void {
    const { key, ctrlKey, metaKey, shiftKey } = event;
    const letter = key.toLowerCase();
    const isCommand = ctrlKey || metaKey;
    if (isCommand && letter === 'z' && !shiftKey) this.editing.undo();
    else if (isCommand && (letter === 'y' || letter === 'z')) this.editing.redo();
    else if (key === 'F2') {
      if (this.#begin()) this.#atEnd();
    } else if (key === 'Delete' || key === 'Backspace') {
      if (this.editing.begin() === null) return;
      this.editing.commit('', 0, 0);
    } else if (isLetter(event)) {
      if (!this.#begin()) return;
      this.elements.content.value = key;
      this.#atEnd();
      this.editing.typing(key);
    } else return;
    event.preventDefault();
  }

  #onTextKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const back = event.shiftKey ? -1 : 1;
    if (event.key === 'Escape') {
      this.#editing = false;
      this.editing.cancel();
      this.elements.grid.focus();
    } else if (event.key === 'Enter' && event.altKey) {
      this.elements.content.setRangeText(
        '\n',
        this.elements.content.selectionStart,
        this.elements.content.selectionEnd,
        'end',
      );
      this.editing.typing(this.elements.content.value);
    } else if (event.key === 'Enter') this.#end(back, 0);
    else if (event.key === 'Tab') this.#end(0, back);
    else return;
    event.preventDefault();
  }

  /** Whether something can be typed. */
  #begin(): boolean {
    if (this.#editing) return true;
    const text = this.editing.begin();
    if (text === null) return false;
    this.#editing = true;
    this.elements.content.value = text;
    this.elements.content.focus();
    return true;
  }

  #atEnd(): void {
    const { content } = this.elements;
    content.setSelectionRange(content.value.length, content.value.length);
  }

  #end(rows: number, columns: number): void {
    if (!this.#editing) return;
    this.#editing = false;
    this.editing.commit(this.elements.content.value, rows, columns);
    if (rows !== 0 || columns !== 0) this.elements.grid.focus();
  }
}
