import type { Messages } from '../messages'

/** Scenarios that are plans of record. */
export const planOfRecordPt: Messages['planOfRecord'] = {
  title: 'Plano oficial',
  year: 'Ano fiscal',
  set: 'Fixar como plano oficial',
  frozen: 'Plano oficial do ano fiscal {{year}}, na revisão {{revision}}',
  clear: 'Desfazer',
  explanation:
    'Fica fixado como está agora: o número de pessoas e o custo do ano são comparados com ele, aconteça o que acontecer com o cenário.',
}
