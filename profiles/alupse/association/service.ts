import type { ServiceParts } from '@report/engine/profile';
import type { DEFINITIONS } from '../definitions';
import { deriveAction } from './facts/derive/action';
import { derivePost } from './facts/derive/post';
import { ASSOCIATION_RULES } from './rules';
import { ASBL_TABLES } from './tables';

export const ASSOCIATION = {
  key: 'asbl',
  tab: 'Association',
  title: 'ALUPSE asbl',
  shared: true,
  firstHeading: 'Association',
  chapters: [
    ['A.1', 'Association'],
    ['Introduction', 'Association'],
  ],
  derive: {
    action: deriveAction,
    post: derivePost,
  },
  tables: ASBL_TABLES,
  checks: [],
  rules: ASSOCIATION_RULES,
} satisfies ServiceParts<(typeof DEFINITIONS)['registers']>;
