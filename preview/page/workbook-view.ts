import type { Cell } from '@report/ooxml/book';
import { connectPane, type ExcelHost, formatA1, parseA1, readText, splitSheet } from '@report/excel-host';
import type { Elements } from './elements';
import { type DrawnSheet, showSheet } from './grid-view';
import { CellEditor } from './cell-editor';
import { type CellPlace, keyTarget } from './key-target';
import { Ribbon } from './ribbon';
import { saveAs } from './save-as';
import { showTabs } from './sheet-tabs';
import { type CellOfSheet, Typing } from './typing';

const PANE = '/addin/taskpane.html';

/** Milliseconds of quiet after which the sheet is drawn again, and those it is never left undrawn while work goes on. */
const QUIET = 50;
const LONGEST = 400;

/** The workbook as a person sees it, and the pane that works on it. */
export class WorkbookView {
  #host: ExcelHost | null = null;
  #name = '';
  #drawn = '';
  #tabbed = '';
  #marked = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  #oldest: number | null = null;
  #disconnect: (() => void) | null = null;
  #grid: DrawnSheet | null = null;
  #shown: unknown = null;
  #typing: Typing | null = null;
  /** The cell that is being typed into. */
  #typed: CellOfSheet | null = null;

  readonly #editor: CellEditor;

  readonly #ribbon: Ribbon;

  /** @param product name of the add-in */
  constructor(
    private readonly elements: Elements,
    private readonly product: string,
  ) {
    this.#ribbon = new Ribbon(elements, product);
    elements.grid.addEventListener('click', ({ target }) => {
      const address = target instanceof Element ? /^cell-(.+)$/.exec(target.id)?.[1] : undefined;
      if (address !== undefined) this.#select(address, true);
    });
    this.#editor = new CellEditor(elements, {
      begin: () => this.#beginTyping(),
      commit: (text, rows, columns) => {
        this.#commit(text, rows, columns);
      },
      cancel: () => {
        this.#endTyping(null);
      },
      undo: () => {
        this.#step((typing) => typing.undo());
      },
      redo: () => {
        this.#step((typing) => typing.redo());
      },
      typing: (text) => {
        this.#showTyped(text);
      },
    });
    elements.grid.addEventListener('keydown', (event) => {
      if (event.defaultPrevented) return;
      const next = event.ctrlKey ? (event.key === 'Home' ? 'A1' : null) : this.#beside(event.key);
      if (next === null) return;
      event.preventDefault();
      this.#select(next, event.key === 'Enter');
    });
  }

  /** Before any file: an empty workbook, so that the pane shows what it has to say about one. */
  showEmpty(host: ExcelHost): void {
    this.#attach(host);
  }

  show(host: ExcelHost, name: string): void {
    this.#name = name;
    [this.#drawn, this.#tabbed, this.#marked] = ['', '', ''];
    this.elements.file.textContent = name;
    this.elements.empty.hidden = true;
    this.elements.grid.hidden = false;
    this.elements.formula.hidden = false;
    this.elements.download.disabled = false;
    this.elements.ribbonGenerate.disabled = false;
    this.#attach(host);
    this.#draw();
  }

  /** Whether something was typed that is in no downloaded file. */
  get unsaved(): boolean {
    return this.#typing?.unsaved === true;
  }

  async download(): Promise<void> {
    if (this.#host === null) return;
    const typing = this.#typing;
    saveAs(await this.#host.save(), this.#name);
    if (typing !== null) typing.unsaved = false;
  }

  #attach(host: ExcelHost): void {
    this.#host = host;
    this.#typing = new Typing(host);
    this.#typed = null;
    this.#said(null);
    const frame = document.createElement('iframe');
    frame.title = this.product;
    frame.name = 'pane';
    this.#disconnect?.();
    this.#disconnect = connectPane(frame, host, new URL(PANE, location.href).href);
    this.elements.pane.replaceChildren(frame);
    // The pane may have changed the workbook: look again when it rests, and now and then while it works.
    host.onBatch = () => {
      if (this.#name !== '') this.#drawSoon();
      if (host.workbook.runtimeState === 'Visible') this.#ribbon.show();
      for (const file of host.workbook.opened.splice(0))
        saveAs(file, `Résultats - ${this.#name.replace(/\.xls[xm]$/i, '')}.xlsx`);
    };
    this.#ribbon.attach(host);
  }

  #drawSoon(): void {
    const now = performance.now();
    this.#oldest ??= now;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(
      () => {
        this.#draw();
      },
      Math.max(0, Math.min(QUIET, this.#oldest + LONGEST - now)),
    );
  }

  /** Draws the active sheet again; the tabs follow the workbook, which the pane may have changed. */
  #draw(): void {
    clearTimeout(this.#timer);
    this.#oldest = null;
    if (this.#host === null) return;
    const { workbook } = this.#host;
    const names = workbook
      .sheets()
      .filter((sheet) => sheet.Visibility === 'Visible')
      .map((sheet) => sheet.Name);
    const active = workbook.active;
    const tabs = JSON.stringify([active.Name, ...names]);
    if (tabs !== this.#tabbed) {
      showTabs(this.elements.tabs, names, active.Name, (name) => {
        this.#host?.userActivate(name);
        this.#draw();
      });
      this.#tabbed = tabs;
    }
    const state = `${active.Name}|${workbook.changes}`;
    if (state !== this.#drawn) {
      const charts = this.#host.charts.filter(({ sheet }) => sheet === active.Name);
      if (this.#shown !== active.ws || this.#grid?.redraw(charts) !== true)
        this.#grid = showSheet(
          this.elements.grid,
          active.ws,
          (cell: Cell) => readText(cell, workbook.quietCells),
          charts,
        );
      this.#shown = active.ws;
      this.#drawn = state;
    }
    const { Address: address } = workbook.selection;
    const cell = this.#mark(address);
    // What was marked before is left where the person scrolled it.
    const marked = `${active.Name}|${address}`;
    if (marked !== this.#marked) cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    this.#marked = marked;
  }

  /** Selects a cell; a link in it leads where it says when it is `followed`, as a click does in Excel. */
  #select(address: string, followed: boolean): void {
    if (this.#host === null) return;
    const { active } = this.#host.workbook;
    this.#host.userSelect(active.Name, address);
    if (followed) this.#host.userFollow(active.Name, address);
    this.#draw();
  }

  /** The cell a key leads to; null for other keys. */
  #beside(key: string): string | null {
    const { top = 0, left = 0 } = parseA1(splitSheet(this.#host?.workbook.selection.Address ?? '').ref) ?? {};
    const nameOf = ({ row, column }: CellPlace): string =>
      formatA1({ top: row, left: column, bottom: row, right: column });
    const next = keyTarget(key, { row: top, column: left }, (place) => {
      this.#grid?.reveal(place.row + 1);
      return document.getElementById(`cell-${nameOf(place)}`) !== null;
    });
    return next && nameOf(next);
  }

  /** Frames the selected cell, or the first of the selected rows; that cell. */
  #mark(address: string): Element | null {
    for (const cell of this.elements.grid.querySelectorAll('.selected')) cell.classList.remove('selected');
    const [first, column = 'A', row] = /([A-Z]*)([0-9]+)/.exec(address.slice(address.lastIndexOf('!') + 1)) ?? [];
    if (first === undefined) return null;
    this.#grid?.reveal(Number(row));
    const cell = document.getElementById(`cell-${column === '' ? 'A' : column}${row}`);
    const marked = column === '' ? cell?.parentElement : cell;
    marked?.classList.add('selected');
    this.elements.place.textContent = first;
    const place = this.#selectedCell();
    if (!this.#editor.isEditing)
      this.elements.content.value = place === null ? '' : (this.#typing?.textOf(place) ?? '');
    return cell;
  }

  /** The first of the selected cells of the sheet that is shown. */
  #selectedCell(): CellOfSheet | null {
    if (this.#host === null || this.#name === '') return null;
    const { active, selection } = this.#host.workbook;
    const { ref } = splitSheet(selection.Address);
    const { top: row = 0, left: column = 0 } = parseA1(ref) ?? {};
    return { sheet: active, row, column, address: formatA1({ top: row, left: column, bottom: row, right: column }) };
  }

  /** As in Excel, the add-in waits while a cell is typed into. */
  #beginTyping(): string | null {
    const place = this.#selectedCell();
    if (place === null || this.#host === null || this.#typing === null) return null;
    this.#typed = place;
    this.#host.cellEditMode = true;
    return this.#typing.textOf(place);
  }

  #commit(text: string, rows: number, columns: number): void {
    const place = this.#typed;
    const said = place === null ? null : (this.#typing?.type(place, text) ?? null);
    this.#endTyping(said);
    if (place === null || said !== null || (rows === 0 && columns === 0)) return;
    const key = rows === 0 ? (columns > 0 ? 'ArrowRight' : 'ArrowLeft') : rows > 0 ? 'ArrowDown' : 'ArrowUp';
    const next = this.#beside(key);
    if (next !== null) this.#select(next, false);
  }

  #endTyping(said: string | null): void {
    this.#typed = null;
    if (this.#host !== null) this.#host.cellEditMode = false;
    this.#said(said);
    // Its cell showed what was typed.
    this.#drawn = '';
    this.#draw();
  }

  #step(step: (typing: Typing) => ReturnType<Typing['undo']>): void {
    if (this.#typing === null || this.#host === null || this.#editor.isEditing) return;
    const { place, said } = step(this.#typing);
    this.#said(said);
    if (place === null) return;
    this.#host.userSelect(place.sheet.Name, place.address);
    this.#draw();
  }

  #showTyped(text: string): void {
    const cell = this.#typed && document.getElementById(`cell-${this.#typed.address}`);
    if (cell && cell.firstElementChild === null) cell.textContent = text;
  }

  #said(said: string | null): void {
    this.elements.said.textContent = said ?? '';
    this.elements.undo.disabled = this.#typing?.canUndo !== true;
    this.elements.redo.disabled = this.#typing?.canRedo !== true;
  }
}
