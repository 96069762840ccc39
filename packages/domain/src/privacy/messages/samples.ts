import type { ParamsOf } from '../../kernel/writer.js'
import type { privacyMessages } from './en.js'

/** Parameters for each message. */
export const privacySamples: ParamsOf<typeof privacyMessages> = {
  'privacy.PSEUDONYM': { code: '3F9A1C' },
  'privacy.PLAN_TITLE': { pseudonym: 'Erased person 3F9A1C' },
  'privacy.PLAN_TITLE_OF_SEVERAL': { count: 200 },
}
