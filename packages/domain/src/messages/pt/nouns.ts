import type { Noun } from '../noun.js'
import type { ThingName } from '../thing-name.js'

/** The things of the domain in Portuguese. */
export const nouns: Readonly<Record<ThingName, Noun>> = {
  account: feminine('conta', 'contas'),
  apiToken: masculine('token de API', 'tokens de API'),
  coverage: feminine('cobertura', 'coberturas'),
  implementation: feminine('implementação', 'implementações'),
  membership: feminine('associação', 'associações'),
  occupancy: feminine('ocupação', 'ocupações'),
  organization: feminine('organização', 'organizações'),
  person: feminine('pessoa', 'pessoas'),
  plan: masculine('plano', 'planos'),
  policy: feminine('política', 'políticas'),
  position: feminine('posição', 'posições'),
  role: masculine('papel', 'papéis'),
  scenario: masculine('cenário', 'cenários'),
  team: feminine('equipe', 'equipes'),
  user: masculine('usuário', 'usuários'),
  stakeholder: masculine('interlocutor', 'interlocutores'),
  successPlan: masculine('plano de sucesso', 'planos de sucesso'),
  opportunity: feminine('oportunidade', 'oportunidades'),
  advocacyAct: feminine('ação de promoção', 'ações de promoção'),
  renewal: feminine('renovação', 'renovações'),
  playbook: masculine('playbook', 'playbooks'),
  assessment: feminine('avaliação', 'avaliações'),
  rollout: masculine('rollout', 'rollouts'),
  ticketVolume: masculine('volume de tickets', 'volumes de tickets'),
  arrMovement: masculine('movimento de ARR', 'movimentos de ARR'),
  healthSignal: masculine('sinal de saúde', 'sinais de saúde'),
  touchpoint: masculine('ponto de contato', 'pontos de contato'),
}

function feminine(one: string, many: string): Noun {
  return { one, many, a: `uma ${one}`, the: `a ${one}`, none: `nenhuma ${one}` }
}

function masculine(one: string, many: string): Noun {
  return { one, many, a: `um ${one}`, the: `o ${one}`, none: `nenhum ${one}` }
}
