import { appErrorOf } from '@report/addin/files';
import { ExcelHost, hostOptionsOf, type HostOptions } from '@report/excel-host';
import { FileError } from '@report/ooxml/bounds';
import { type Elements, findElements } from './elements';
import { PAGE_CONTENT, type PageContent } from './page-content';
import { WorkbookView } from './workbook-view';

const UNSAVED =
  'Vos saisies ne sont dans aucun fichier téléchargé : elles seront perdues. Ouvrir l’autre classeur quand même ?';

/**
 * Starts the preview page: a workbook view beside the built pane. Nothing is uploaded: the workbook is read, changed
 * and saved inside this page.
 */
export async function startPage(page: Document): Promise<void> {
  const elements = findElements(page);
  const { product, samples, reports } = (await (await fetch(PAGE_CONTENT)).json()) as PageContent;
  nameAll(page, elements, product);
  await takeOverOfficeJs();
  const view = new WorkbookView(elements, product);
  const excel = excelOf(page.location.search);

  const open = async (name: string, bytes: Uint8Array): Promise<void> => {
    elements.problem.hidden = true;
    if (view.unsaved && !page.defaultView?.confirm(UNSAVED)) return;
    try {
      view.show(await ExcelHost.open(bytes, { ...excel, fileName: name }), name);
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      const { text } = appErrorOf(error);
      elements.problem.textContent = `${text.title}. ${text.sentence} ${text.remedy}`;
      elements.problem.hidden = false;
    }
  };
  const openFile = async (file: File | undefined): Promise<void> => {
    if (file !== undefined) await open(file.name, new Uint8Array(await file.arrayBuffer()));
  };

  elements.open.onchange = () => {
    void openFile(elements.open.files?.[0]).then(() => {
      elements.open.value = '';
    });
  };
  acceptDrops(page.body, elements.workbook, openFile);
  for (const { label, file } of samples) elements.sample.add(new Option(label, file));
  for (const { label, file } of reports) elements.sample.add(new Option(`Rapport Word ${label} (à télécharger)`, file));
  elements.sample.disabled = samples.length === 0;
  elements.sample.onchange = () => {
    const file = elements.sample.value;
    if (file === '') return;
    elements.sample.value = '';
    if (reports.some((report) => report.file === file)) {
      takeReport(file);
      return;
    }
    void fetch(`/samples/${encodeURIComponent(file)}`).then(async (answer) =>
      open(file, new Uint8Array(await answer.arrayBuffer())),
    );
  };
  elements.download.onclick = () => void view.download();
  page.defaultView?.addEventListener('beforeunload', (event) => {
    if (view.unsaved) event.preventDefault();
  });
  view.showEmpty(ExcelHost.empty(excel));
  page.documentElement.dataset['ready'] = 'true';
}

/** A sample report goes to the downloads: the pane asks for it there. */
function takeReport(file: string): void {
  const link = document.createElement('a');
  link.href = `/samples/${encodeURIComponent(file)}`;
  link.download = file;
  link.click();
}

/** Wherever the page names the add-in. */
function nameAll(page: Document, { product: title, ribbon, pane }: Elements, product: string): void {
  page.title = `${product} – aperçu sans Excel`;
  title.textContent = product;
  ribbon.ariaLabel = `Ruban : ${product}`;
  pane.ariaLabel = `Volet ${product}`;
}

/** The pane asks Microsoft's address for office.js: the service worker answers in its place. */
async function takeOverOfficeJs(): Promise<void> {
  await navigator.serviceWorker.register('/service-worker.js', { type: 'module' });
  if (navigator.serviceWorker.controller !== null) return;
  await new Promise<void>((resolve) => {
    navigator.serviceWorker.addEventListener(
      'controllerchange',
      () => {
        resolve();
      },
      { once: true },
    );
  });
}

/** Wherever it falls: beside the workbook, the browser would leave the page for the file. */
function acceptDrops(target: HTMLElement, framed: HTMLElement, open: (file: File | undefined) => Promise<void>): void {
  target.ondragover = (event) => {
    event.preventDefault();
    framed.classList.add('dragging');
  };
  target.ondragleave = ({ relatedTarget }) => {
    if (relatedTarget === null) framed.classList.remove('dragging');
  };
  target.ondrop = (event) => {
    event.preventDefault();
    framed.classList.remove('dragging');
    void open(event.dataTransfer?.files[0]);
  };
}

/** Which Excel the page plays, as its address says: «?excel=web», «?excel=nasty&with={"silent":true}»; else the usual one. */
function excelOf(search: string): Partial<HostOptions> {
  const asked = new URLSearchParams(search);
  return hostOptionsOf(asked.get('excel'), asked.get('with'));
}
