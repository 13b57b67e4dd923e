import type { Steps } from '@report/engine/registers';
import { cellsOfAnswer } from '../cells';
import { openPackage, readDocument } from '../docx';
import { basePackage, withContentTypes } from './base-package';
import { bytesOf, chartParts, packageOf } from './chart-parts';
import { BodyWriter, type DraftRequest } from './compose-body';
import { draftBook } from './draft-memory';
import { withRoles } from './roles';
import { XML_HEAD } from './xml';
import type { PhraseBook } from '../phrases';

export interface Draft {
  readonly bytes: Uint8Array;
  readonly tables: number;
  readonly sentences: number;
  readonly charts: number;
  /** What its own figures state: goes along with the document, so that it can be brought up to date next year. */
  readonly book: PhraseBook;
}

const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/**
 * A Word document of the chapters of figures of a report.
 *
 * @param template styles, page and headers of the association; null: plain ones
 * @throws WordFileError when the template cannot be read
 */
export function* writeDraft(request: DraftRequest, template: Uint8Array | null): Steps<Draft> {
  const base =
    template === null
      ? basePackage(request.title, `Tableaux et phrases de l’année ${request.answer.year}`)
      : yield* openPackage(template);
  yield;
  const parts = withContentTypes(base);
  const { xml: styles, ids } = withRoles(parts.styles);
  const body = new BodyWriter(request, ids).write();
  yield;
  const files = new Map(base);
  const relations = [parts.relations];
  // A template may have charts of its own.
  const first = 1 + [...base.keys()].filter((name) => name.startsWith('word/charts/chart')).length;
  body.charts.forEach((chart, index) => {
    const number = first + index;
    const { chart: xml, workbook } = chartParts(chart);
    files.set(`word/charts/chart${number}.xml`, bytesOf(xml));
    files.set(`word/embeddings/graphique${number}.xlsx`, workbook);
    files.set(
      `word/charts/_rels/chart${number}.xml.rels`,
      bytesOf(
        `${XML_HEAD}<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/package" Target="../embeddings/graphique${number}.xlsx"/></Relationships>`,
      ),
    );
    relations.push(
      `<Relationship Id="rIdGraphique${index + 1}" Type="${OFFICE}/chart" Target="charts/chart${number}.xml"/>`,
    );
  });
  files.set(parts.main, bytesOf(parts.around(body.xml)));
  files.set(parts.stylesPath, bytesOf(styles));
  files.set(
    parts.relationsPath,
    bytesOf(`${XML_HEAD}<Relationships xmlns="${RELATIONS}">${relations.join('')}</Relationships>`),
  );
  files.set('[Content_Types].xml', bytesOf(parts.types(first, body.charts.length)));
  yield;
  const bytes = packageOf(files);
  yield;
  const document = yield* readDocument(bytes);
  const book = yield* draftBook(document, body, cellsOfAnswer(request.answer));
  return { bytes, tables: body.tables.length, sentences: body.sentences, charts: body.charts.length, book };
}
