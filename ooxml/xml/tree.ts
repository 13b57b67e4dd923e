import { type Budget, type Steps } from '../bounds';
import { type Attributes, readXml, type WrittenAttribute, type XmlReader } from './read-xml';

/** An element with all that is in it, as it is written and by its short names: for small parts that are written again. */
export interface XmlNode {
  readonly written: string;
  readonly name: string;
  readonly attributes: readonly WrittenAttribute[];
  /** Elements and texts, in their order. */
  readonly children: readonly (XmlNode | string)[];
}

/** Makes nodes of what a reader is told. */
export class TreeBuilder implements XmlReader {
  readonly keepsAll = true;
  root: XmlNode | null = null;
  /** Whether the root is closed. */
  get isDone(): boolean {
    return this.root !== null && this.#open.length === 0;
  }
  readonly #open: (XmlNode & { readonly children: (XmlNode | string)[] })[] = [];

  readonly open = (name: string, attributes: Attributes): void => {
    const node = { written: attributes.writtenName, name, attributes: attributes.written(), children: [] };
    this.#open.at(-1)?.children.push(node);
    this.root ??= node;
    this.#open.push(node);
  };
  readonly text = (text: string): void => {
    this.#open.at(-1)?.children.push(text);
  };
  readonly close = (): void => {
    this.#open.pop();
  };
}

/** Reads a small part whole. @throws FileError as readXml */
export function* readTree(chunks: Iterable<Uint8Array>, budget: Budget): Steps<XmlNode | null> {
  const builder = new TreeBuilder();
  yield* readXml(chunks, budget, builder);
  return builder.root;
}

export const attributeOf = (node: XmlNode | undefined, name: string): string | undefined =>
  node?.attributes.find((one) => one.name === name)?.value;

/** The elements in a node, in their order. */
export const childrenOf = (node: XmlNode | undefined, name?: string): XmlNode[] =>
  (node?.children ?? []).filter(
    (child): child is XmlNode => typeof child !== 'string' && (name === undefined || child.name === name),
  );

export const childOf = (node: XmlNode | undefined, name: string): XmlNode | undefined => childrenOf(node, name)[0];

/** All the text in a node. */
export const textOf = (node: XmlNode | undefined): string =>
  (node?.children ?? []).map((child) => (typeof child === 'string' ? child : textOf(child))).join('');

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as XML holds it; line ends and tabs by their numbers, as an attribute would make spaces of them. */
export const xmlText = (text: string, inAttribute = false): string =>
  text
    .replaceAll(inAttribute ? /[&<>"]/g : /[&<>]/g, (character) => ESCAPES[character] ?? character)
    .replaceAll(inAttribute ? /[\t\n\r]/g : /\r/g, (character) => `&#${character.charCodeAt(0)};`);

/** A node as XML again: the same elements, attributes and texts. */
export function xmlOf({ written, attributes, children }: XmlNode): string {
  const tag = `${written}${attributes.map((one) => ` ${one.written}="${xmlText(one.value, true)}"`).join('')}`;
  if (children.length === 0) return `<${tag}/>`;
  const inside = children.map((child) => (typeof child === 'string' ? xmlText(child) : xmlOf(child))).join('');
  return `<${tag}>${inside}</${written}>`;
}
