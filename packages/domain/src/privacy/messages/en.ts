import type { Room } from '../../kernel/writer.js'
import type { PrivacyMessageParams } from './params.js'

/** What is said of somebody who is erased, in English. */
export const privacyMessages: Room<'privacy', PrivacyMessageParams> = {
  'privacy.PSEUDONYM': (p) => `Erased person ${p.code}`,
  'privacy.PLAN_TITLE': (p) => `Erase the personal data of ${p.pseudonym}`,
  'privacy.PLAN_TITLE_OF_SEVERAL': (p, f) =>
    `Erase the personal data of ${f.count(p.count, 'person', 'people')}`,
}
