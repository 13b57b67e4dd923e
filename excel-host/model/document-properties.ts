import { toText } from './argument';
import { Recorded } from './recorded';
import { WorkbookPart } from './xl-object';

type TextProperty = 'title' | 'subject' | 'creator' | 'keywords' | 'description' | 'category' | 'manager' | 'company';

/** workbook.properties: they reach the saved file, except the custom ones, which are only recorded. */
export class DocumentProperties extends WorkbookPart {
  readonly className = 'DocumentProperties';
  private readonly custom = new Recorded(this.wb, 'CustomPropertyCollection', 'workbook.properties.custom');

  private read(property: TextProperty): string {
    return this.wb.xl.properties[property] ?? '';
  }
  get Title(): string {
    return this.read('title');
  }
  set Title(value: unknown) {
    this.wb.xl.properties.title = toText(value);
  }
  get Subject(): string {
    return this.read('subject');
  }
  set Subject(value: unknown) {
    this.wb.xl.properties.subject = toText(value);
  }
  get Author(): string {
    return this.read('creator');
  }
  set Author(value: unknown) {
    this.wb.xl.properties.creator = toText(value);
  }
  get Keywords(): string {
    return this.read('keywords');
  }
  set Keywords(value: unknown) {
    this.wb.xl.properties.keywords = toText(value);
  }
  get Comments(): string {
    return this.read('description');
  }
  set Comments(value: unknown) {
    this.wb.xl.properties.description = toText(value);
  }
  get Category(): string {
    return this.read('category');
  }
  set Category(value: unknown) {
    this.wb.xl.properties.category = toText(value);
  }
  get Manager(): string {
    return this.read('manager');
  }
  set Manager(value: unknown) {
    this.wb.xl.properties.manager = toText(value);
  }
  get Company(): string {
    return this.read('company');
  }
  set Company(value: unknown) {
    this.wb.xl.properties.company = toText(value);
  }
  get LastAuthor(): string {
    return this.wb.xl.properties.lastModifiedBy ?? '';
  }
  get Custom(): Recorded {
    return this.custom;
  }
}
