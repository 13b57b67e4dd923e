import type { ExcelHost } from '@report/excel-host';
import type { Elements } from './elements';

/** As long as the tables of a large workbook may take. */
const PATIENCE = 120_000;

/** The buttons the add-in has in the ribbon: one shows its pane, one generates whether the pane is there or not. */
export class Ribbon {
  #host: ExcelHost | null = null;

  constructor(
    private readonly elements: Pick<Elements, 'pane' | 'ribbonPane' | 'ribbonGenerate' | 'ribbonState'>,
    private readonly product: string,
  ) {
    elements.ribbonPane.onclick = () => {
      this.#toggle(elements.pane.hidden !== false);
    };
    elements.ribbonGenerate.onclick = () => {
      void this.#generate();
    };
  }

  attach(host: ExcelHost): void {
    this.#host = host;
  }

  /** The pane has something to say. */
  show(): void {
    this.#toggle(true);
  }

  #toggle(visible: boolean): void {
    this.elements.pane.hidden = !visible;
    this.elements.ribbonPane.setAttribute('aria-expanded', String(visible));
    if (this.#host !== null) this.#host.workbook.runtimeState = '';
  }

  async #generate(): Promise<void> {
    const { ribbonGenerate, ribbonState } = this.elements;
    ribbonGenerate.disabled = true;
    ribbonState.textContent = `${this.product} travaille…`;
    try {
      await this.#host?.invokeCommand('generateStatistics', PATIENCE);
      ribbonState.textContent = '';
    } catch {
      ribbonState.textContent = 'Le complément n’a pas répondu.';
    } finally {
      ribbonGenerate.disabled = false;
    }
  }
}
