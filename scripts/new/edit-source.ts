import ts from 'typescript';
import { Refusal } from './refusal';

type Literal = ts.ArrayLiteralExpression | ts.ObjectLiteralExpression;

const parse = (text: string): ts.SourceFile => ts.createSourceFile('edited.ts', text, ts.ScriptTarget.Latest, true);
const insert = (text: string, at: number, added: string): string => text.slice(0, at) + added + text.slice(at);

/** What stands behind `as const` and `satisfies`. */
function bare(expression: ts.Expression): ts.Expression {
  return ts.isAsExpression(expression) || ts.isSatisfiesExpression(expression)
    ? bare(expression.expression)
    : expression;
}

/** The value of the first variable or property whose name fits. */
function valueOf(source: ts.SourceFile, name: RegExp): ts.Expression | null {
  let found: ts.Expression | null = null;
  const visit = (node: ts.Node): void => {
    if (found) return;
    if (
      (ts.isVariableDeclaration(node) || ts.isPropertyAssignment(node)) &&
      node.initializer &&
      name.test(node.name.getText())
    )
      found = bare(node.initializer);
    else ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Whether an exported list or record of this name stands in a source. */
export const hasList = (text: string, name: RegExp): boolean => valueOf(parse(text), name) !== null;

/**
 * A source with one more element at the end of the list or record of a name: of the first variable or property whose
 * name fits. Where it is written over several lines, on a line of its own.
 */
export function addTo(text: string, name: RegExp, element: string): string {
  const source = parse(text);
  const literal = valueOf(source, name);
  if (!literal || !(ts.isArrayLiteralExpression(literal) || ts.isObjectLiteralExpression(literal)))
    throw new Refusal(`No list named ${name.source} where «${element}» should go.`);
  const elements = partsOf(literal);
  const last = elements.at(-1);
  if (!last) return insert(text, literal.getStart(source) + 1, element);
  const lineOf = (at: number): number => source.getLineAndCharacterOfPosition(at).line;
  if (lineOf(last.end) === lineOf(literal.end)) return insert(text, last.end, `, ${element}`);
  const comma = elements.hasTrailingComma ? text.indexOf(',', last.end) + 1 : last.end;
  const start = last.getStart(source);
  const indent = ' '.repeat(source.getLineAndCharacterOfPosition(start).character);
  // A comment behind the last element stays with it.
  const comment = /^[ \t]*\/\/.*/.exec(text.slice(comma))?.[0].length ?? 0;
  const added = insert(text, comma + comment, `\n${indent}${element},`);
  return elements.hasTrailingComma ? added : insert(added, last.end, ',');
}

const partsOf = (literal: Literal): ts.NodeArray<ts.Node> =>
  ts.isArrayLiteralExpression(literal) ? literal.elements : literal.properties;

/** A source with another value of its first property of a name. */
export function setProperty(text: string, name: string, value: string): string {
  const source = parse(text);
  const old = valueOf(source, new RegExp(`^${name}$`));
  if (!old) throw new Refusal(`No property ${name} to set to ${value}.`);
  return text.slice(0, old.getStart(source)) + value + text.slice(old.end);
}

/** A source with an import more, among those of the project's own files in the order of their paths. */
export function addImport(text: string, names: string, from: string): string {
  const line = `import ${names} from '${from}';`;
  const imports = parse(text).statements.filter(ts.isImportDeclaration);
  const pathOf = ({ moduleSpecifier }: ts.ImportDeclaration): string =>
    ts.isStringLiteral(moduleSpecifier) ? moduleSpecifier.text : '';
  const depth = (path: string): number => path.split('../').length;
  // Upwards first, then beside and below; by name within each.
  const before = (path: string): boolean =>
    !path.startsWith('.') || depth(path) > depth(from) || (depth(path) === depth(from) && path < from);
  const previous = imports.filter((statement) => before(pathOf(statement))).at(-1);
  const next = imports[0];
  if (previous) return insert(text, previous.end, `\n${line}`);
  return next ? insert(text, next.getStart(), `${line}\n`) : `${line}\n\n${text}`;
}
