/** A value of a Bicep file: texts, numbers and truths as they are; anything computed as the text of its expression. */
export type Value = string | number | boolean | Expression | readonly Value[] | { readonly [name: string]: Value };
export class Expression {
  constructor(readonly text: string) {}
}

export interface Resource {
  readonly symbol: string;
  readonly type: string;
  readonly version: string;
  /** Text between `=` and the body: a loop, a condition. */
  readonly how: string;
  readonly body: Readonly<Record<string, Value>>;
}

export interface Bicep {
  readonly resources: readonly Resource[];
  readonly variables: ReadonlyMap<string, Value>;
  readonly parameters: ReadonlyMap<string, Value | undefined>;
}

/** Reads as much of Bicep as `infra/` uses: declarations of parameters, variables and resources, objects and arrays. What it does not know it refuses. */
export function readBicep(source: string): Bicep {
  return new Reader(source.replace(/^\s*\/\/.*$/gm, '')).file();
}

const DECLARATION = /(?:^|\n)(param|var|resource)\s+(\w+)\s*/g;
const RESOURCE = /^'([^'@]+)@([^']+)'\s*=\s*((?:\[\s*)?(?:for \w+ in \w+:\s*)?(?:if \([^)]*\)\s*)?)/;

class Reader {
  private at = 0;
  constructor(private readonly source: string) {}

  file(): Bicep {
    const resources: Resource[] = [];
    const variables = new Map<string, Value>();
    const parameters = new Map<string, Value | undefined>();
    for (const found of this.source.matchAll(DECLARATION)) {
      const [whole, kind, symbol = ''] = found;
      this.at = found.index + whole.length;
      if (kind === 'resource') {
        const [head, type, version, how] = RESOURCE.exec(this.source.slice(this.at)) ?? [];
        if (head === undefined || type === undefined || version === undefined) throw new Error(`resource ${symbol}`);
        this.at += head.length;
        resources.push({ symbol, type, version, how: how?.trim() ?? '', body: this.object() });
      } else if (kind === 'var') {
        this.expect('=');
        variables.set(symbol, this.value());
      } else {
        const [type = ''] = /^\w*[^\S\n]*/.exec(this.source.slice(this.at)) ?? [];
        this.at += type.length;
        parameters.set(symbol, this.source[this.at] === '=' ? (this.expect('='), this.value()) : undefined);
      }
    }
    return { resources, variables, parameters };
  }

  private value(): Value {
    this.blanks();
    const rest = this.source.slice(this.at);
    if (rest.startsWith('{')) return this.object();
    if (rest.startsWith('[') && !/^\[\s*for\b/.test(rest)) return this.array();
    if (rest.startsWith('[')) return this.expression(/^\[[\s\S]*?\n\]/);
    const text = /^'((?:[^'\\$]|\\.)*)'(?=\s*[\n,}\]])/.exec(rest);
    if (text) {
      this.at += text[0].length;
      return text[1] ?? '';
    }
    const whole = this.computed();
    if (whole === 'true' || whole === 'false') return whole === 'true';
    return /^\d+$/.test(whole) ? Number(whole) : new Expression(whole);
  }

  private object(): Record<string, Value> {
    const fields: Record<string, Value> = {};
    this.expect('{');
    while (!this.skip('}')) {
      const { text } = this.expression(/^(?:[\w]+|'[^']+')/);
      this.expect(':');
      fields[text.replaceAll("'", '')] = this.value();
      this.skip(',');
    }
    return fields;
  }

  private array(): Value[] {
    const items: Value[] = [];
    this.expect('[');
    while (!this.skip(']')) {
      items.push(this.value());
      this.skip(',');
    }
    return items;
  }

  /** Up to the comma, bracket or end of line that ends it, over texts and brackets of its own. */
  private computed(): string {
    const start = this.at;
    for (let depth = 0; ; this.at += 1) {
      const char = this.source[this.at] ?? '\n';
      if (char === "'") this.at = this.source.indexOf("'", this.at + 1);
      else if ('([{'.includes(char)) depth += 1;
      else if (depth === 0 && ',\n}])'.includes(char)) break;
      else if (')]}'.includes(char)) depth -= 1;
    }
    return this.source.slice(start, this.at).trim();
  }

  private expression(shape: RegExp): Expression {
    const found = shape.exec(this.source.slice(this.at))?.[0];
    if (found === undefined || found.trim() === '')
      throw new Error(`not read: ${this.source.slice(this.at, this.at + 40)}`);
    this.at += found.length;
    return new Expression(found.trim());
  }

  private blanks(): void {
    while (/\s/.test(this.source[this.at] ?? '')) this.at += 1;
  }

  private skip(char: string): boolean {
    this.blanks();
    if (this.source[this.at] !== char) return false;
    this.at += 1;
    return true;
  }

  private expect(char: string): void {
    if (!this.skip(char)) throw new Error(`«${char}» expected at: ${this.source.slice(this.at, this.at + 40)}`);
  }
}
