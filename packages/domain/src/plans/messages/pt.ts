import { invalidReasonPhrase } from '../../entities/messages/nouns.js'
import { invalidReasons, nouns } from '../../entities/messages/pt.js'
import { capitalized, type Formats } from '../../kernel/formats.js'
import { quotedText } from '../../kernel/writer.js'
import { changeMessages } from '../../entities/messages/change-messages.js'
import { choiceInSentence } from '../../entities/messages/choice-in-sentence.js'
import type { changesMessages as english, problemsMessages as enProblems } from './en.js'
import { namedChange, type NamedChangeParams, subjectName } from './named-change.js'
import { revisionList } from './revision-list.js'
import type { ProblemMessageParams, UndoneParams, UndoneSeveralParams } from './params.js'

const single = changeMessages('pt')

/** What a plan of one change, or of several, is called, in Portuguese. */
export const changesMessages = {
  ...single,
  'changes.named': (p: NamedChangeParams) =>
    namedChange(single[`changes.${p.change}`](), nouns[p.thing], `“${subjectName('pt', p)}”`),
  'changes.several': (p: { readonly count: number }, f: Formats) =>
    f.count(p.count, 'mudança', 'mudanças'),
  'changes.undoOf': (p: UndoneParams, f: Formats) =>
    `Desfazer a revisão ${f.number(p.revision)}: ${quotedText(p.title)}`,
  'changes.redoOf': (p: UndoneParams, f: Formats) =>
    `Refazer a revisão ${f.number(p.revision)}: ${quotedText(p.title)}`,
  'changes.undoOfSeveral': (p: UndoneSeveralParams, f: Formats) =>
    `Desfazer várias revisões: ${revisionList(p.revisions, f)}`,
  'changes.redoOfSeveral': (p: UndoneSeveralParams, f: Formats) =>
    `Refazer várias revisões: ${revisionList(p.revisions, f)}`,
} satisfies typeof english

const notAllowed = {
  OTHER_TEAMS: 'Você só pode alterar as suas próprias equipes, as pessoas e os clientes delas',
  PAY: 'Você não pode informar quanto custam as pessoas e as posições',
  PERSON_DATA: 'Você não pode informar por que alguém está ausente',
  SETTINGS: 'Você não pode alterar as configurações nem as políticas da organização',
} as const

const missingApproval = {
  NO_SCENARIO: 'Coloque-o em um cenário e peça aprovação.',
  NOBODY: 'Ninguém o aprovou ainda: peça aprovação.',
  EARLIER_VERSION: 'O que foi aprovado é uma versão anterior: peça aprovação de novo.',
  CHANGES_ASKED: 'Alguém pediu alterações: altere-o e peça aprovação de novo.',
} as const

const stillHere = {
  person: (p: { readonly name: string }) =>
    `“${p.name}” ainda trabalha aqui: encerre o vínculo primeiro.`,
  stakeholder: (p: { readonly name: string }) =>
    `“${p.name}” ainda é um contato: remova o contato primeiro.`,
  user: (p: { readonly name: string }) =>
    `“${p.name}” ainda pode entrar: encerre o acesso primeiro.`,
} as const

/** Why a plan or a request is refused, in Portuguese. */
export const problemsMessages = {
  'problems.APPROVAL_NEEDED': (p, f) =>
    [
      quotedText(p.reason),
      missingApproval[p.missing],
      p.approvers.length === 0
        ? 'Qualquer outra pessoa da organização pode aprová-lo.'
        : `Uma destas pessoas pode aprová-lo: ${f.list(p.approvers)}.`,
    ].join(' '),
  'problems.NOT_ALLOWED': (p) =>
    p.name === null ? `${notAllowed[p.what]}.` : `${notAllowed[p.what]}: “${p.name}”.`,
  'problems.CANNOT_APPROVE': (p) => `Nada foi registrado. ${quotedText(p.reason)}`,
  'problems.ALREADY_EXISTS': (p) => `Já existe ${nouns[p.thing].a} com o id ${p.id}.`,
  'problems.BAD_USER_INPUT': (p) => `Não foi possível entender o argumento “${p.argument}”.`,
  'problems.BALANCE_BELOW_ZERO': (p, f) =>
    `“${p.account}” paga ${f.money(p.balance, p.currency, { beside: -p.amount })} antes de ${f.date(p.date)}; não pode perder ` +
    `${f.money(-p.amount, p.currency, { beside: p.balance })} nesse dia.`,
  'problems.CHANGED_SINCE': (p, f) =>
    `${capitalized(nouns[p.thing].the)} “${p.name}” mudou na revisão ${f.number(p.revision)}, ` +
    `depois da revisão ${f.number(p.since)}.`,
  'problems.CLOSED_POSITION': (p, f) =>
    `A posição “${p.position}” está fechada em ${f.date(p.date)}.`,
  'problems.COVERAGE_OVERLAP': (p, f) =>
    `Em ${f.date(p.date)} já há outro responsável por ${word(p.responsibility)} de ` +
    `“${p.account}”; só pode haver um por vez.`,
  'problems.CURRENCY_MISMATCH': (p) =>
    `O valor deve estar em ${p.expected}, mas está em ${p.actual}.`,
  'problems.CURRENCY_OF_MOVEMENTS': (p) =>
    `Os movimentos de “${p.account}” estão registrados em ${p.currency}: o contrato mantém essa moeda. Corrija-a desde o primeiro dia ou passe o que ela paga para uma conta própria.`,
  'problems.NO_PLAN_RATE': (p) =>
    `Não há taxa de câmbio do plano para ${p.currency}, a moeda do contrato com “${p.account}”: registre antes as taxas de câmbio do plano da organização.`,
  'problems.CYCLE': (p) =>
    `${capitalized(nouns[p.thing].the)} “${p.name}” ficaria dentro do próprio ramo.`,
  'problems.DUPLICATE_OCCUPANCY': (p, f) =>
    `${p.person} já ocupa a posição “${p.position}” em ${f.date(p.date)}.`,
  'problems.LEAVE_OVERLAP': (p, f) =>
    `${p.person} já tem uma ausência registrada em ${f.date(p.date)}; encerre-a ou encurte-a antes.`,
  'problems.EXTERNAL_ID_TAKEN': (p) =>
    `O id externo “${p.externalId}” já está em uso (${nouns[p.thing].one}).`,
  'problems.FIRST_REVISION': () => 'A primeira revisão criou a organização; não pode ser desfeita.',
  'problems.FORBIDDEN': () => 'Você não tem permissão para fazer isto.',
  'problems.GRANTS_MORE': () => 'Ninguém pode dar nem tirar mais do que pode fazer.',
  'problems.STILL_HERE': (p) => stillHere[p.what](p),
  'problems.LAST_OWNER': () =>
    'Não restaria ninguém que possa fazer tudo aqui: torne antes outra pessoa proprietária.',
  'problems.ROLE_IN_USE': (p, f) =>
    `Este papel está em uso por ${f.count(p.count, 'membro ou convite', 'membros e convites')}: atribua antes outro.`,
  'problems.NEEDS_TEAMS': () => 'Indique quais equipes gerencia.',
  'problems.DOMAIN_NOT_PROVED': (p) =>
    `Nenhum registro TXT com o valor esperado foi encontrado em ${p.record}. Um registro novo pode demorar a aparecer.`,
  'problems.SECOND_FACTOR_MISSING': () =>
    'Quem exige um segundo fator dos outros tem um: adicione-o primeiro à sua conta e entre com ele.',
  'problems.DOMAIN_TAKEN': (p) => `Outra organização provou que ${p.domain} é dela.`,
  'problems.PROVIDER_ADDRESS': () =>
    'O emissor deve ser um endereço https acessível de fora de uma rede privada.',
  'problems.PROVIDER_UNFIT': () =>
    'Nesse endereço não há um provedor de OpenID Connect com exatamente esse emissor.',
  'problems.PROVIDER_UNREACHABLE': () => 'O provedor de identidade não responde.',
  'problems.FTE_EXCEEDED': (p, f) =>
    `${capitalized(nouns[p.thing].the)} “${p.name}” chegaria a ${f.number(p.fte / 100, { beside: p.limit / 100 })} FTE em ` +
    `${f.date(p.date)}; o limite é ${f.number(p.limit / 100, { beside: p.fte / 100 })}.`,
  'problems.IDEMPOTENCY_KEY_REUSED': () =>
    'Esta chave de idempotência já foi usada em outra solicitação diferente.',
  'problems.IN_USE': (p, f) =>
    `${capitalized(nouns[p.thing].the)} “${p.name}” está em uso: ` +
    `${f.count(p.count, nouns[p.what].one, nouns[p.what].many)} ` +
    `${f.plural(p.count, 'impede', 'impedem')} a mudança${p.examples && ` (${p.examples})`}.`,
  'problems.INVALID_VALUE': (p, f) =>
    `“${p.field}” ${invalidReasonPhrase(invalidReasons, p.reason) ?? `não é válido (${p.reason})`}${limitWords(p, f)}.`,
  'problems.LATER_CHANGES': (p, f) =>
    `Mudanças registradas depois de ${f.date(p.date)} impedem isto: ${nouns[p.thing].the} ` +
    `“${p.name}”.`,
  'problems.LATER_REVISIONS': (p, f) =>
    `Revisões posteriores mudam o mesmo ou se apoiam nisso: ${revisionList(p.revisions, f)}. É preciso desfazê-las também.`,
  'problems.NOT_COVERED': (p, f) =>
    `Ninguém cobre “${p.account}” em ${word(p.responsibility)} em ${f.date(p.date)}.`,
  'problems.NOT_ENDED': (p, f) =>
    `Em ${f.date(p.date)} ainda não terminou ${nouns[p.thing].the} “${p.name}”; só se pode reabrir o que ` +
    'terminou.',
  'problems.NOT_FOUND': (p) => `Não existe ${nouns[p.thing].none} com o id ${p.id}.`,
  'problems.NOT_LIVE': (p, f) =>
    `${capitalized(nouns[p.thing].the)} “${p.name}” não existe em ${f.date(p.date)}.`,
  'problems.OUT_OF_RANGE': (p, f) =>
    `“${p.field}” deve estar entre ${f.number(p.min)} e ${f.number(p.max)}.`,
  'problems.PERIOD_EMPTY': (p, f) =>
    `O período de ${f.date(p.from)} a ${f.date(p.to)} não contém nenhum dia: o fim deve vir depois ` +
    'do início.',
  'problems.PLAN_EMPTY': () => 'O plano não tem mudanças.',
  'problems.PLAN_TOO_LONG': (p, f) =>
    `O plano tem ${f.count(p.count, 'mudança', 'mudanças', { beside: p.limit })}; o máximo permitido é ${f.number(p.limit, { beside: p.count })}.`,
  'problems.POLICY_SHAPE': (p) =>
    p.expected === 'range'
      ? `A política “${p.key}” exige um intervalo: um valor inferior e um superior.`
      : `A política “${p.key}” exige um único número.`,
  'problems.REQUIRED': (p) => `Falta “${p.field}”, que é obrigatório.`,
  'problems.RETIRED_TEAM': (p, f) => `A equipe “${p.team}” está desativada em ${f.date(p.date)}.`,
  'problems.REVISION_CONFLICT': (p, f) =>
    `A organização mudou nesse meio-tempo: esperava-se a revisão ${f.number(p.expected)} e ela está ` +
    `na ${f.number(p.actual)}. Revise o plano antes de aplicá-lo.`,
  'problems.ROLE_MISMATCH': (p) =>
    `O papel “${p.role}” não pode responder por ${word(p.responsibility)}.`,
  'problems.SAME_TARGET': (p) => `“${p.account}” já está a cargo do destino deste handoff.`,
  'problems.SCENARIO_UNFIT': (p, f) =>
    `“${p.name}” tem ${f.count(p.count, 'alteração que já não se pode', 'alterações que já não se podem')} aplicar; corrija ou descarte o que não serve.`,
  'problems.SCENARIO_CONFLICTS': (p, f) =>
    `“${p.name}” e aquilo em que se apoia alteraram ${f.count(p.count, 'coisa', 'coisas')} ao mesmo tempo; ` +
    'diga em cada caso qual versão vale.',
  'problems.SCENARIO_NOT_FOUND': () => 'Esse cenário não existe.',
  'problems.SCENARIO_ON_OPEN': (p) =>
    `“${p.name}” se apoia em “${p.base}”, que ainda não foi incorporado; incorpore esse antes.`,
  'problems.SCENARIO_CLOSED': (p) =>
    p.merged
      ? `“${p.name}” já foi incorporado e não pode mais ser alterado.`
      : `“${p.name}” está arquivado; abra-o de novo antes.`,
  'problems.SCENARIO_NOT_EDITOR': (p) =>
    `Só o dono de “${p.name}” e seus editores o alteram; você pode copiá-lo.`,
  'problems.SCENARIO_NOT_OWNER': (p) =>
    `Só o dono de “${p.name}” decide quem o vê e quem o altera.`,
  'problems.SCENARIO_RESTRICTED_BELOW': (p) =>
    `“${p.name}” se apoia em um cenário restrito ou é cópia de um, e não é visto por quem não pode ver aquele; compartilhe ou abra aquele antes.`,
  'problems.DRAFT_NOT_SHARED': () =>
    'Um rascunho é só do seu dono; faça dele um cenário para compartilhá-lo.',
  'problems.COMMENT_NOT_YOURS': () => 'Só quem escreveu um comentário o altera ou o retira.',
  'problems.SCHEDULED_IN_PAST': (p, f) =>
    `Em ${f.date(p.date)} já não se pode aplicar nada: onde está a organização já é ${f.date(p.today)}.`,
  'problems.SCHEDULER_NOT_ALLOWED': (p) =>
    `“${p.scheduler}”, que programou “${p.name}”, não pode mais alterar a organização; alguém que possa ` +
    'deve programá-lo.',
  'problems.FACTS_IN_SCENARIO': () =>
    'Movimentos, tickets, contatos e medições são registrados na própria organização, não em um cenário.',
  'problems.TARGET_VALUE': (p) =>
    `Uma meta de ${metric(p.metric)} tem exatamente um valor, o que lhe corresponde; “${p.field}” não atende a isso.`,
  'problems.TARGET_GROUP': (p) =>
    `Uma meta de ${metric(p.metric)} não aceita “${p.field}”: é de um só grupo, no máximo, entre os que essa métrica distingue.`,
  'problems.TARGET_OVERLAP': (p, f) =>
    `Em ${f.date(p.date)} já há uma meta de ${metric(p.metric)} para o mesmo grupo; altere-a ou encerre-a antes.`,
  'problems.TOO_MANY_REVISIONS': (p, f) =>
    `Seria preciso desfazer ${f.count(p.count, 'revisão', 'revisões', { beside: p.limit })}; de uma vez podem ser desfeitas no máximo ${f.number(p.limit, { beside: p.count })}.`,
  'problems.TOO_MANY_ROWS': (p, f) =>
    `A mudança tem ${f.count(p.count, 'linha', 'linhas', { beside: p.limit })}; o máximo permitido é ${f.number(p.limit, { beside: p.count })}.`,
  'problems.UNAUTHENTICATED': () => 'Entre na sua conta para continuar.',
  'problems.UNBALANCED_TRANSFER': (p, f) =>
    `As transferências entre contas de “${p.customer}” em ${f.date(p.date)} não se anulam: somam ` +
    `${f.money(p.sum, p.currency, { isExact: true })}.`,
  'problems.UNKNOWN_POLICY_KEY': (p) => `Não existe nenhuma política chamada “${p.key}”.`,
  'problems.UNKNOWN_ROLE': (p) => `Não existe nenhum papel chamado “${p.role}”.`,
} satisfies typeof enProblems

function metric(name: string): string {
  return choiceInSentence('pt', 'targetMetric', name)
}

function word(responsibility: string): string {
  return choiceInSentence('pt', 'responsibility', responsibility)
}

/** What would be allowed, after “field” is too long. */
function limitWords({ reason, limit }: ProblemMessageParams['INVALID_VALUE'], f: Formats): string {
  if (limit === undefined) return ''
  const characters = f.count(limit, 'caractere', 'caracteres')
  if (reason === 'TOO_SHORT')
    return `; ${f.plural(limit, 'é necessário', 'são necessários')} ao menos ${characters}`
  const most = reason === 'TOO_LONG' ? characters : f.number(limit)
  return `; ${f.plural(limit, 'é permitido', 'são permitidos')} no máximo ${most}`
}
