import identities from './report/identities.json';
import chapters2016 from './report/order-2016.json';
import chapters2023 from './report/order-2023.json';
import phrases2016 from './report/phrases-2016.json';
import phrases2023 from './report/phrases-2023.json';

/** What is known of the reports printed in 2016 and 2023: hashes of their sentences, what must hold, their chapters. */
export const REPORT = {
  phrases: [phrases2016, phrases2023],
  identities,
  chapters: { '2016': chapters2016, '2023': chapters2023 },
};
