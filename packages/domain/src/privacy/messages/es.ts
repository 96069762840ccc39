import type { Room } from '../../kernel/writer.js'
import type { PrivacyMessageParams } from './params.js'

/** What is said of somebody who is erased, in Spanish. */
export const privacyMessages: Room<'privacy', PrivacyMessageParams> = {
  'privacy.PSEUDONYM': (p) => `Persona borrada ${p.code}`,
  'privacy.PLAN_TITLE': (p) => `Borrar los datos personales de ${p.pseudonym}`,
  'privacy.PLAN_TITLE_OF_SEVERAL': (p, f) =>
    `Borrar los datos personales de ${f.count(p.count, 'persona', 'personas')}`,
}
