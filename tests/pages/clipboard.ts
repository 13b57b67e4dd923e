import { execFileSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** How LibreOffice numbers what a clipboard holds. */
export const CLIPBOARD_FORMATS = { rtf: 10, html: 51 } as const;
export type ClipboardFormat = keyof typeof CLIPBOARD_FORMATS;

/** Copies each named range of a workbook and pastes it into an empty text document, through the real clipboard. */
const MACRO = `Sub PasteRanges(sSource, sNames, sKind, sFolder, sSuffix)
  Dim oNone()
  Dim oKind(0) As New com.sun.star.beans.PropertyValue
  Dim oHow(0) As New com.sun.star.beans.PropertyValue
  oKind(0).Name = "SelectedFormat"
  oKind(0).Value = CLng(sKind)
  oHow(0).Name = "FilterName"
  oHow(0).Value = "MS Word 2007 XML"
  oHelper = createUnoService("com.sun.star.frame.DispatchHelper")
  oBook = StarDesktop.loadComponentFromURL(sSource, "_blank", 0, oNone())
  For Each sName In Split(sNames, " ")
    oCells = oBook.NamedRanges.getByName(sName).getReferredCells()
    oBook.CurrentController.setActiveSheet(oCells.Spreadsheet)
    oBook.CurrentController.select(oCells)
    oHelper.executeDispatch(oBook.CurrentController.Frame, ".uno:Copy", "", 0, oNone())
    oText = StarDesktop.loadComponentFromURL("private:factory/swriter", "_blank", 0, oNone())
    oHelper.executeDispatch(oText.CurrentController.Frame, ".uno:ClipboardFormatItems", "", 0, oKind())
    oText.storeToURL(sFolder & sName & sSuffix, oHow())
    oText.close(True)
  Next
  oBook.close(True)
  StarDesktop.terminate()
End Sub`;

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>';
const MODULE = `${HEAD}<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">${MACRO.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}</script:module>`;
const LIBRARY = `${HEAD}<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false"><library:element library:name="Module1"/></library:library>`;

/**
 * Pastes named ranges into Writer: one document per range, called after it.
 *
 * @param folder of the documents and of the profile LibreOffice works with
 */
export async function pasteRanges(workbook: string, names: readonly string[], format: ClipboardFormat, folder: string) {
  const at = path.resolve(folder);
  const profile = `-env:UserInstallation=file://${at}/profile`;
  const start = (...options: string[]): void => {
    execFileSync('soffice', [profile, '--headless', ...options], { stdio: 'ignore' });
  };
  // The first start makes the profile, and would take an earlier macro away.
  start('--terminate_after_init');
  const library = path.join(at, 'profile', 'user', 'basic', 'Standard');
  await mkdir(library, { recursive: true });
  await writeFile(path.join(library, 'Module1.xba'), MODULE);
  await writeFile(path.join(library, 'script.xlb'), LIBRARY);
  const source = `file://${path.resolve(workbook)}`;
  const values = [source, names.join(' '), String(CLIPBOARD_FORMATS[format]), `file://${at}/`, `-${format}.docx`];
  start(`macro:///Standard.Module1.PasteRanges(${values.map((value) => `"${value}"`).join(',')})`);
  return names.map((name) => path.join(at, `${name}-${format}.docx`));
}
