/** The elements of the page, found once; a missing one is a mistake of the page itself. */
export function findElements(page: Document) {
  const find = <E extends HTMLElement>(id: string, type: new () => E): E => {
    const element = page.getElementById(id);
    if (!(element instanceof type)) throw new Error(`the page has no ${type.name} #${id}`);
    return element;
  };
  return {
    product: find('product', HTMLElement),
    ribbon: find('ribbon', HTMLElement),
    file: find('file', HTMLParagraphElement),
    open: find('open', HTMLInputElement),
    sample: find('sample', HTMLSelectElement),
    download: find('download', HTMLButtonElement),
    ribbonPane: find('ribbon-pane', HTMLButtonElement),
    ribbonGenerate: find('ribbon-generate', HTMLButtonElement),
    ribbonState: find('ribbon-state', HTMLParagraphElement),
    problem: find('problem', HTMLParagraphElement),
    workbook: find('workbook', HTMLElement),
    empty: find('empty', HTMLDivElement),
    grid: find('grid', HTMLDivElement),
    formula: find('formula', HTMLDivElement),
    place: find('place', HTMLOutputElement),
    content: find('content', HTMLTextAreaElement),
    said: find('said', HTMLParagraphElement),
    undo: find('undo', HTMLButtonElement),
    redo: find('redo', HTMLButtonElement),
    tabs: find('tabs', HTMLDivElement),
    pane: find('pane', HTMLElement),
  };
}

export type Elements = ReturnType<typeof findElements>;
