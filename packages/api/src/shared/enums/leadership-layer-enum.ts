import type { LeadershipLayer } from '@postscale/domain'
import { vocabularyEnum } from './vocabulary-enum.js'

/** A layer of leadership with its span of control (TS “Leadership”). */
export const LeadershipLayerEnum = vocabularyEnum<LeadershipLayer>(
  'LeadershipLayer',
  'A layer of leadership with its span of control (TS “Leadership”).',
  {
    TEAM_LEAD: 'Leads 3–5 CSMs, often still carrying accounts.',
    MANAGER: '5–10 CSMs, or 2–3 team leads.',
    DIRECTOR: '15–30 CSMs, or 2–4 managers.',
    VP: '30–100+ CSMs, or the whole function.',
    CCO: 'The whole customer organisation.',
  },
)
