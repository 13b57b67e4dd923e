import type { Cell } from '@report/ooxml/book';
import { connectPane, type ExcelHost, formatA1, parseA1, readText, splitSheet } from '@report/excel-host';
import type { Elements } from './elements';
import { type DrawnSheet, showSheet } from './grid-view';
import { type CellPlace, keyTarget } from './key-target';
import { Ribbon } from './ribbon';
import { saveAs } from './save-as';
import { showTabs } from './sheet-tabs';

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
    elements.grid.addEventListener('keydown', (event) => {
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

  async download(): Promise<void> {
    if (this.#host === null) return;
    saveAs(await this.#host.save(), this.#name);
  }

  #attach(host: ExcelHost): void {
    this.#host = host;
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
      for (const file of host.workbook.opened.splice(0)) saveAs(file, 'resultats.xlsx');
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
    const cell = parseA1(address);
    const link = followed && cell !== null ? active.links.get(cell.top, cell.left) : undefined;
    const { sheet, ref } = splitSheet(link?.documentReference ?? '');
    if (sheet !== null && this.#host.sheetNames.includes(sheet)) this.#host.userSelect(sheet, ref);
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
    this.elements.content.textContent =
      cell?.firstChild?.nodeType === Node.TEXT_NODE ? cell.firstChild.textContent : '';
    return cell;
  }
}
