import type { Messages } from '../messages'

/** What a customer pays more or less from a day on. */
export const movementsPt: Messages['movements'] = {
  record: 'Registrar movimento…',
  title: 'Registrar o que {{name}} paga',
  kinds: {
    OPENING: 'O que pagava quando o registro começa; não é negócio novo.',
    NEW: 'Um cliente novo, ou um que voltou depois de sair.',
    EXPANSION: 'Paga mais.',
    CONTRACTION: 'Paga menos, e fica.',
    CHURN: 'Sai, ou um de seus contratos termina de vez.',
    TRANSFER: 'A receita passa de uma conta a outra do mesmo cliente; nada se ganha nem se perde.',
  },
  day: 'No dia',
  amountHint: 'Quanto muda por ano, sem sinal.',
  noAmount: 'Informe um valor maior que zero.',
  balanceUnknown: 'Ainda se está consultando o que paga até esse dia.',
  belowZero: '{{name}} paga {{balance}} até esse dia; não pode perder mais.',
  balanceOf: 'O que {{name}} paga',
  before: 'Paga por ano antes',
  after: 'E depois',
  noBalance: 'Ainda sem saldo',
  judgedByAcv:
    'Não há saldo inicial registrado, então vale o ACV de {{acv}}. Comece por um saldo inicial.',
  reasonHint: 'As perdas são contadas por motivo: preço, adequação, nível de serviço… Opcional.',
  closeAccount: 'Encerrar a conta nesse dia',
  closeHint: 'Com tudo o que depende dela; a pré-visualização detalha.',
  staysOpen: 'Ainda paga algo, por isso a conta continua aberta.',
  direction: 'Direção',
  gives: 'Desta conta para outra',
  receives: 'De outra conta para esta',
  other: 'A outra conta',
  otherHint: 'Uma do mesmo cliente. Os dois movimentos são registrados em um só plano.',
  noOther: 'Este cliente não tem outra conta.',
  choose: 'Escolha…',
}
