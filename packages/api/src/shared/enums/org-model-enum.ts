import type { OrgModel } from '@postscale/domain'
import { vocabularyEnum } from './vocabulary-enum.js'

/** How a post-sale organisation is cut (TS “Four models”). */
export const OrgModelEnum = vocabularyEnum<OrgModel>(
  'OrgModel',
  'How a post-sale organisation is cut (TS “Four models”).',
  {
    GENERALIST: 'One CSM team owns the whole journey.',
    SPECIALIST: 'A team for each stage of the journey.',
    POD: 'Cross-functional teams by segment.',
    GEOGRAPHIC: 'Regional teams.',
  },
)
