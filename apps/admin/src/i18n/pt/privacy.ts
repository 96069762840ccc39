/** What is held of people, and how long. */
export const privacyPt = {
  title: 'Dados pessoais',
  change: 'Por quanto tempo…',
  keptTitle: 'Por quanto tempo os dados pessoais são mantidos',
  keptHint:
    'Quem saiu há mais tempo é apagado em até uma hora: um pseudônimo fica em seu lugar, também no histórico. Vazio: para sempre.',
  kept: {
    formerPeopleMonths: 'Antigas pessoas',
    formerStakeholdersMonths: 'Antigos contatos',
    formerUsersMonths: 'Antigos membros',
    accessLogMonths: 'Registro de acessos',
  },
  forGood: 'para sempre',
  months_one: '{{count}} mês',
  months_other: '{{count}} meses',
  monthsUnit: 'meses',
  find: 'Encontrar alguém',
  findHint:
    'Pessoas, contatos de clientes e membros, também os que saíram: parte de um nome ou de um endereço.',
  nobody: 'Ninguém tem isso no nome nem no endereço.',
  kinds: {
    PERSON: 'Pessoa',
    STAKEHOLDER: 'Contato',
    USER: 'Membro',
  },
  here: {
    PERSON: 'trabalha aqui',
    STAKEHOLDER: 'é um contato',
    USER: 'pode entrar',
  },
  more: 'Estas são as primeiras {{count}}: digite mais do nome.',
  gone: 'não pode mais entrar',
  leftOn: 'saiu em {{date}}',
  erased: 'apagada',
  download: 'Baixar',
  downloadOf: 'Baixar o que se guarda de {{name}}',
  fileName: 'dados-pessoais',
  erase: 'Apagar…',
  eraseOf: 'Apagar: {{name}}',
  eraseTitle: 'Apagar {{name}}',
  eraseWarning:
    'De agora em diante, “{{pseudonym}}” fica em seu lugar em todo o histórico, nos cenários e nos textos. Nomes, endereços, cargos e motivos de ausência desaparecem. Os números não mudam. Não pode ser desfeito.',
  inTexts: 'Nomes a tirar dos textos',
  inTextsHint:
    'Em títulos, notas e comentários, seja quem for que os tenha escrito. Uma única palavra pode significar outra coisa.',
  texts_zero: 'em nenhum texto',
  texts_one: 'em {{count}} texto',
  texts_other: 'em {{count}} textos',
  others_one: '{{count}} outra pessoa também o tem',
  others_other: '{{count}} outras pessoas também o têm',
  eraseForGood: 'Apagar para sempre',
  unknown: 'Nada mais se guarda desta pessoa.',
}
