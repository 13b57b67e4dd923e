import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';

/** Every text the product can say, from its sources: what stands between quotes, in templates (a value as «§»), in views. */
const FOLDERS = ['addin', 'engine', 'profiles/alupse', 'word'];
/** Titles of registers as they are kept, and lists of other writings, are what people type. */
const LEFT =
  /node_modules|late-derivations|\/phrases\/guards|\/text\/noise|\/countries\/|\/dist\/|\.d\.ts$|\/registers\/|vocabularies\//;

const FILES = FOLDERS.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file.replaceAll('\\', '/')}`),
).filter((file) => /\.tsx?$/.test(file) && !LEFT.test(file));

interface Said {
  readonly place: string;
  readonly text: string;
}

function textsOf(file: string): Said[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true, kindOf(file));
  const found: Said[] = [];
  const add = (node: ts.Node, text: string): void => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    found.push({ place: `${file}:${line + 1}`, text });
  };
  const visit = (node: ts.Node): void => {
    // Other writings of a label are what people type: they are not ours.
    if (ts.isPropertyAssignment(node) && /^(aliases|former)$/.test(node.name.getText())) return;
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) add(node, node.text);
    if (ts.isJsxText(node)) add(node, node.text.trim());
    if (ts.isTemplateExpression(node))
      add(node, node.head.text + node.templateSpans.map(({ literal }) => `§${literal.text}`).join(''));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const kindOf = (file: string): ts.ScriptKind => (file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS);

/** A sentence or a label, not a key, a path or a selector. */
const isFrench = (text: string): boolean =>
  /\p{L}{2}/u.test(text) &&
  (/[ \u00a0]/.test(text) || /[àâçéèêëîïôûù’]/i.test(text)) &&
  !/^[./@#]|[{}<>]|=>|="|\(\?:|§\]/.test(text);

const KINDS: readonly {
  readonly kind: string;
  readonly sign: RegExp;
  readonly wrong: string;
  readonly right: string;
}[] = [
  { kind: 'a plural in brackets', sign: /\p{L}\((?:s|es|x)\)/u, wrong: '1 enfant(s) déclaré(s)', right: '1 enfant' },
  { kind: 'a straight apostrophe', sign: /\p{L}'\p{L}/u, wrong: "l'année", right: 'l’année' },
  {
    kind: 'straight quotation marks',
    sign: /"[^"]*\p{L}{2}[^"]*"/u,
    wrong: 'la valeur "oui"',
    right: 'la valeur « oui »',
  },
  { kind: 'three full stops', sign: /\.\.\./, wrong: 'Lecture...', right: 'Lecture…' },
  {
    kind: '«entre … à …»',
    sign: /\bentre [\d§]+ à [\d§]+/,
    wrong: 'entre 2 à 4 semaines',
    right: 'entre 2 et 4 semaines',
  },
  { kind: 'another form of date', sign: /§\/§\/§/, wrong: '§/§/§', right: '§.§.§' },
  {
    kind: 'a space before a comma or a full stop',
    sign: /\p{L}[ \u00a0][,.](?: |$)/u,
    wrong: 'un , deux',
    right: 'un, deux',
  },
  { kind: 'two spaces', sign: /\p{L} {2}\p{L}/u, wrong: 'un  deux', right: 'un deux' },
  {
    kind: 'a capital without its accent',
    sign: /\b(?:Ecole|Ecrire|Etat|Eleve|Edition|Elements?|Evaluation|Evolution|Etudes?|Equipes?(?! Multi))\b/,
    wrong: 'Equipe mobile',
    right: 'Équipe mobile',
  },
  {
    kind: 'others without their noun',
    sign: /les § autres$/,
    wrong: 'Afficher les § autres',
    right: 'Afficher les § autres cellules',
  },
  {
    kind: 'a proposal of nothing',
    sign: /Proposition : aucune/,
    wrong: 'Proposition : aucune.',
    right: 'Valeur hors liste.',
  },
];

describe('the French of the product', () => {
  const said = FILES.flatMap(textsOf).filter(({ text }) => isFrench(text));

  test('is read from every part that speaks', () => {
    for (const part of ['addin/pane/views', 'addin/layout', 'engine/rules', 'profiles/alupse/dialogue/rules', 'word/'])
      expect(said.filter(({ place }) => place.startsWith(part)).length).toBeGreaterThan(10);
  });

  test.each(KINDS)('has no $kind', ({ sign, wrong, right }) => {
    expect(sign.test(wrong)).toBe(true);
    expect(sign.test(right)).toBe(false);
    expect(
      said.filter(({ text }) => sign.test(text)).map(({ place, text }) => `${place} ${text.slice(0, 90)}`),
    ).toEqual([]);
  });
});
