import type { Room } from '../../kernel/writer.js'
import type { PrivacyMessageParams } from './params.js'

/** What is said of somebody who is erased, in Portuguese. */
export const privacyMessages: Room<'privacy', PrivacyMessageParams> = {
  'privacy.PSEUDONYM': (p) => `Pessoa apagada ${p.code}`,
  'privacy.PLAN_TITLE': (p) => `Apagar os dados pessoais de ${p.pseudonym}`,
  'privacy.PLAN_TITLE_OF_SEVERAL': (p, f) =>
    `Apagar os dados pessoais de ${f.count(p.count, 'pessoa', 'pessoas')}`,
}
