import { association } from './association';
import { bebeFamilies } from './bebe-families';
import { bebeFollowUps } from './bebe-follow-ups';
import { bebeRequests } from './bebe-requests';
import { dialogueActivity } from './dialogue-activity';
import { dialogueNewFiles } from './dialogue-new-files';
import { medical } from './medical';
import { YearSql, type DuckTables } from './year-sql';

export { MACROS } from './macros';

/** `contactId` and `caseId` are never 0, and a column of the type ENUM never null: '' is its missing value. */
export const duckdbTables = (year: number): DuckTables => {
  const parts = [
    dialogueActivity,
    dialogueNewFiles,
    bebeFamilies,
    bebeFollowUps,
    bebeRequests,
    medical,
    association,
  ].map((part) => part(new YearSql(year)));
  return {
    populations: parts.flatMap(({ populations }) => populations),
    tables: Object.assign({}, ...parts.map(({ tables }) => tables)) as DuckTables['tables'],
  };
};
