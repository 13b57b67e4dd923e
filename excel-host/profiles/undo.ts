/**
 * What empties the list of what can be undone on Windows and Mac, of what an add-in that writes results uses: Microsoft's
 * table of what each call does to it. Merged areas are not in the table: office-js issue 5918, builds since 2505.
 */
export const DESKTOP_UNDO = ['Worksheet.name', 'Worksheet.position', 'Worksheet.visibility', 'Worksheet.delete'];
export const MERGED_AREAS_UNDO = ['Range.getMergedAreasOrNullObject'];
