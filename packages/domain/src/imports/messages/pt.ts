import { VOCABULARY_WORDS } from '../../entities/vocabulary-registry.js'
import type { ImportMessageParams } from './params.js'
import { choicesInWords } from '../../entities/messages/listed-words.js'
import { capitalized, type Formats } from '../../kernel/formats.js'
import type { importsMessages as en } from './en.js'
import { nouns } from '../../entities/messages/pt.js'

const DOUBTS = {
  DATE: 'parecem datas feitas a partir de identificadores',
  DECIMAL: 'estão escritos como números decimais',
  ROUNDED: 'todos os dígitos depois do décimo quinto são zeros',
  ZEROS: 'outros começam com zeros e têm mais dígitos',
} as const

const AWAY = {
  LEFT: {
    who: 'alguém que já saiu',
    seats: 'o que estava a seu cargo fica com a posição que ocupava',
  },
  TO_COME: {
    who: 'alguém que ainda não chegou',
    seats: 'o que terá a seu cargo é seu desde o primeiro dia',
  },
} as const

const PASSED = {
  EMPTY: 'sem conteúdo',
  FOOTER: 'texto abaixo da tabela',
  HEADER: 'o cabeçalho repetido',
  PREAMBLE: 'antes do cabeçalho',
  REPEATED: 'repetem uma anterior',
  TOTAL: 'totais',
} as const

/** What imports say about rows, files and runs, in Portuguese. */
export const importsMessages: typeof en = {
  'imports.AMBIGUOUS_REFERENCE': (p) =>
    `O nome “${p.reference}” corresponde a mais de uma opção (${nouns[p.thing].many}); ` +
    'use um id externo que uma delas já tenha.',
  'imports.APPLIED': (p, f) =>
    `Importação feita: ${f.count(p.created, 'inclusão', 'inclusões')}, ${f.count(p.updated, 'atualização', 'atualizações')}, ` +
    `${removed(p.removed, f)}${refused(p.refused, f)}; revisão atual: ${f.number(p.revision)}.`,
  'imports.BAD_DATE': (p) => {
    const year = p.twoDigits ? ': o ano tem dois dígitos' : ''
    const hint =
      p.others === ''
        ? ''
        : ` Se está escrita como ${p.others}, informe “dateFormat” no mapeamento.`
    return `“${p.value}” não é uma data no formato ${p.format}${year}.${hint}`
  },
  'imports.BAD_FLAG': (p) => `“${p.value}” não é nem sim nem não.`,
  'imports.BAD_NUMBER': (p) => `“${p.value}” não é um número.`,
  'imports.PLAN_TITLE': (p, f) => `Importação de ${p.source}: ${f.list(p.files)}`,
  'imports.IN_SCENARIO': (p, f) =>
    `Acrescentado ao ${p.scenario === '' ? 'rascunho' : `cenário “${p.scenario}”`}: ${f.count(p.created, 'inclusão', 'inclusões')}, ${f.count(p.updated, 'atualização', 'atualizações')}, ` +
    `${removed(p.removed, f)}${refused(p.refused, f)}. Nada do que está em vigor mudou.`,
  'imports.BUSY': () => 'Outra importação desta organização ainda está em andamento.',
  'imports.BROKEN_FILE': (p) =>
    p.format === 'ZIP'
      ? `“${p.file}” é um arquivo zip que não pode ser lido por inteiro; compacte-o de novo.`
      : `“${p.file}” é uma pasta de trabalho do Excel que não pode ser lida por inteiro; abra e salve de novo, ou salve como CSV.`,
  'imports.COLUMN_COUNT': (p, f) =>
    `A linha tem ${f.count(p.actual, 'célula', 'células')} e o cabeçalho ${f.number(p.expected)}.`,
  'imports.COLUMN_NOT_FOUND': (p, f) =>
    `“${p.file}” não tem ${f.plural(p.missing.length, 'a coluna', 'as colunas')} ` +
    `${quoted(p.missing, f)}; suas colunas são: ${p.columns}.`,
  'imports.CURRENCY': (p) => `O valor deve estar em ${p.expected}; a linha está em ${p.actual}.`,
  'imports.DATE_FORMAT_UNCLEAR': (p) =>
    `O formato de data de “${p.file}” não se deduz de suas datas, como “${p.example}”; ` +
    'informe “dateFormat” no mapeamento.',
  'imports.DUPLICATE_KEY': (p) => `“${p.key}” já aparece em uma linha anterior do arquivo.`,
  'imports.DOUBTFUL_IDS': (p, f) =>
    `É possível que uma planilha tenha alterado ${f.count(p.rows, 'identificador', 'identificadores')} da coluna ` +
    `“${p.column}” de “${p.file}”, como “${p.example}”: ${DOUBTS[p.why]}. ` +
    'Compare com o sistema de origem.',
  'imports.MIDNIGHTS_AS_DATES': (p, f) =>
    `Os instantes de ${f.list(p.columns)} de “${p.file}” são todos meia-noite UTC; foram lidos como datas.`,
  'imports.BLANK_CELLS': (p, f) =>
    `“${p.file}”: “${p.text}” foi lido como vazio em ${f.count(p.cells, 'célula', 'células')}.`,
  'imports.OWNERS_AWAY': (p, f) =>
    `“${p.file}”: ${f.count(p.rows, 'linha cita', 'linhas citam')} ${AWAY[p.why].who} ` +
    `(${f.list([...p.people, ...(p.more > 0 ? [`mais ${p.more}`] : [])])}); ${AWAY[p.why].seats}.`,
  'imports.COLUMNS_UNUSED': (p, f) =>
    `De “${p.file}” estas colunas não foram usadas: ${f.list([...p.columns, ...(p.more > 0 ? [`mais ${p.more}`] : [])])}.`,
  'imports.PASSED_OVER': (p, f) =>
    `“${p.file}”: ${f.count(p.rows, 'linha ignorada', 'linhas ignoradas')} (${PASSED[p.cause]}).`,
  'imports.RUINED_ID': (p) =>
    `“${p.value}” já não é um identificador: uma planilha o transformou em número ou fórmula. ` +
    'Exporte o arquivo de novo ou abra-o com essa coluna como texto.',
  'imports.ITSELF_ABOVE': (p, f) =>
    `Linhas de “${p.file}” que nomeiam a si mesmas como superiores, lidas sem superior: ${f.number(p.rows)}.`,
  'imports.IDS_FROM': (p, f) =>
    `“${p.file}” não tem coluna de ids: as linhas são reconhecidas por ${either(p.columns, f)}.`,
  'imports.BEGUN_EARLIER': (p, f) => {
    const moved = p.things.map(
      ({ thing, name, from }) => `${nouns[thing].one} “${name}”, em ${f.date(from)}`,
    )
    return `Começam antes do que estava registrado, porque linhas de “${p.file}” precisam disso: ${f.list(moved)}.`
  },
  'imports.RECOGNISED': (p, f) => {
    const { one, many } = nouns[p.thing]
    const by = p.thing === 'person' ? 'pelo e-mail ou pelo nome' : 'pelo nome'
    return `“${p.file}”: ${f.count(p.count, one, many)} sem os identificadores do arquivo ${f.plural(p.count, 'foi reconhecida', 'foram reconhecidas')} ${by}, e agora também os ${f.plural(p.count, 'tem', 'têm')}.`
  },
  'imports.ROLES_MADE': (p, f) =>
    `Papéis criados a partir dos cargos de “${p.file}”: ${f.list(p.roles.map(roleInWords))}. O que não estiver certo se informa no mapeamento (roleFamily).`,
  'imports.SEGMENTS_BY_VALUE': (p, f) =>
    `“${p.file}” não informa o segmento: ${f.count(p.rows, 'conta o recebeu', 'contas o receberam')} conforme o ACV.`,
  'imports.SERIAL_DATES': (p, f) =>
    `Os números de ${f.list(p.columns)} de “${p.file}” foram lidos como datas de planilha ` +
    '(1 é 1º de janeiro de 1900).',
  'imports.TWO_DIGIT_YEARS': (p) =>
    `Os anos de “${p.file}” têm dois dígitos; foram lidos como de ${p.first} a ${p.last}.`,
  'imports.EMPTY_FILE': (p) => `“${p.file}” não tem linha de cabeçalho.`,
  'imports.END_NOT_AFTER_START': (p, f) =>
    `O fim, ${f.date(p.end)}, deve ser depois do início, ${f.date(p.start)}.`,
  'imports.FAILED': () => 'A importação falhou por um erro nosso; nada foi gravado.',
  'imports.FIELD_NOT_MAPPED': (p) => `Falta o campo “${p.field}” no mapeamento de “${p.file}”.`,
  'imports.FILE_NOT_MAPPED': (p) => `O mapeamento não diz nada sobre o arquivo “${p.file}”.`,
  'imports.FILE_TWICE': (p) =>
    `“${p.file}” e “${p.other}” correspondem à mesma parte do mapeamento; informe só um.`,
  'imports.INTERRUPTED': () =>
    'A importação foi interrompida: o servidor parou ou perdeu o banco de dados. ' +
    'Nada foi gravado; pode ser iniciada de novo.',
  'imports.KIND_NOT_RECOGNISED': (p) =>
    `As colunas de “${p.file}” não dizem o que são suas linhas; informe um mapeamento.`,
  'imports.UNDER_REFUSED': (p) =>
    ({
      person: `O gestor (manager), “${p.reference}”, foi recusado; corrija antes essa linha.`,
      position: `A posição superior, “${p.reference}”, foi recusada; corrija antes essa linha.`,
      team: `A equipe superior, “${p.reference}”, foi recusada; corrija antes essa linha.`,
    })[p.thing],
  'imports.LIFE_EMPTY': (p) =>
    `O que a linha diz do início e do fim não deixa nenhum dia para ${nouns[p.thing].the}.`,
  'imports.LEFT_OUT': (p) => `“${p.file}” fica de fora${LEFT_OUT[p.why]}.`,
  'imports.KIND_UNCLEAR': (p) =>
    `Não é certo o que são as linhas de “${p.file}”; podem ser: ${p.kinds}. Diga qual, ou informe um mapeamento.`,
  'imports.LOOP': (p) =>
    `${capitalized(nouns[p.thing].the)} “${p.reference}” ficaria dentro do próprio ramo.`,
  'imports.MAPPING_KEY_MISSING': (p) => `Falta a chave “${p.path}” no mapeamento.`,
  'imports.MAPPING_KEY_UNKNOWN': (p) => `O mapeamento tem uma chave desconhecida, “${p.path}”.`,
  'imports.MAPPING_NAME_TAKEN': (p) => `Já existe um mapeamento chamado “${p.name}”.`,
  'imports.MAPPING_NEEDED': (p) =>
    `Não há nada guardado para a origem “${p.source}”${p.known.length === 0 ? '' : ` (existem: ${p.known.join(', ')})`}; informe um mapeamento.`,
  'imports.MAPPING_VALUE': (p) => `“${p.path}” do mapeamento deve ser: ${p.expected}.`,
  'imports.MISSING': (p) => `Falta “${p.field}”.`,
  'imports.NEGATIVE': (p) => `“${p.value}” não pode ser negativo.`,
  'imports.NOTHING_CHANGED': (p, f) =>
    `Nada mudou: ${f.count(p.unchanged, 'continua igual', 'continuam iguais')}, ${refused(p.refused, f)}.`,
  'imports.NOT_A_TABLE': (p) =>
    `“${p.file}” é ${FOREIGN[p.format]}; salve como CSV ou como pasta de trabalho do Excel (.xlsx) e envie assim.`,
  'imports.NOT_JSON': () => 'O mapeamento não é JSON válido.',
  'imports.NO_FILE': (p) => `Também é preciso um arquivo “${p.pattern}”.`,
  'imports.NO_HEADER_ON_LINE': (p, f) =>
    `“${p.file}” não tem cabeçalho na linha ${f.number(p.line)}, que deve ser uma das suas primeiras linhas com conteúdo.`,
  'imports.NO_TABLE_INSIDE': (p) =>
    `“${p.file}” não contém nenhum arquivo CSV nem pasta de trabalho do Excel (.xlsx).`,
  'imports.NO_ROLE_FAMILY': (p) =>
    `O cargo “${p.title}” não corresponde a nenhum papel de pós-venda. Deixe a linha de fora ou indique no mapeamento a que família de papéis pertence (roleFamily).`,
  'imports.NO_SEGMENT': (p) =>
    `A linha não informa o segmento e o ACV não pode decidi-lo: os limites estão em dólares e não se sabe quantos ${p.currency} ` +
    'vale um. Informe isso (política benchmark.currencyPerUsd) ou mapeie uma coluna de segmentos.',
  'imports.NO_SEAT': (p) => `${p.person} não ocupa nenhuma posição nesse dia.`,
  'imports.NO_TARGET': () => 'A linha não informa posição, pessoa nem equipe.',
  'imports.NUMBER_FORMAT_UNCLEAR': (p) =>
    `O separador decimal de “${p.file}” não se deduz de seus números, como “${p.example}”; ` +
    'informe “decimal” no mapeamento.',
  'imports.OTHER_ACCOUNT': (p) =>
    `${capitalized(nouns[p.thing].the)} “${p.reference}” pertence a outra conta.`,
  'imports.OUT_OF_RANGE': (p, f) =>
    `“${p.value}” não está entre ${f.number(p.min)} e ${f.number(p.max)}.`,
  'imports.OTHER_VALUES': (p, f) =>
    `${f.count(p.values, 'outro valor é recusado', 'outros valores são recusados')} pelo mesmo motivo.`,
  'imports.NO_EFFECT_KEPT': () => 'O efeito que ela teria já não é guardado; teste de novo.',
  'imports.NO_EFFECT_MOVED': () => 'O cenário mudou desde então; teste de novo.',
  'imports.NO_EFFECT_TOO_LARGE': (p, f) =>
    `Ela faz mais mudanças (${f.number(p.changes, { beside: p.limit })}) do que aquelas com as quais se calcula um efeito (no máximo ${f.number(p.limit, { beside: p.changes })}). Ainda assim se conta o que ela cria e muda.`,
  'imports.NO_EFFECT_UNTRIED': () => 'Só um teste concluído diz que efeito teria.',
  'imports.PREVIEWED': (p, f) =>
    `Haveria ${f.count(p.created, 'inclusão', 'inclusões')} e ${f.count(p.updated, 'atualização', 'atualizações')}; ` +
    `${removed(p.removed, f)}${f.count(p.unchanged, 'ficaria igual', 'ficariam iguais')}, ${refused(p.refused, f)}. Nada foi gravado.`,
  'imports.REJECTED': (p, f) => `${capitalized(refused(p.refused, f))}: nada foi gravado.`,
  'imports.STOPPED': (p, f) =>
    `Parada com ${refused(p.refused, f)} (o limite é ${f.number(p.limit, { beside: p.refused })}); nada foi gravado.`,
  'imports.TOO_MUCH_INSIDE': (p) =>
    `“${p.file}” contém, descompactado, mais do que é aceito; envie as tabelas como arquivos CSV.`,
  'imports.TOO_PRECISE': (p, f) =>
    `“${p.value}” tem mais de ${f.count(p.digits, 'casa decimal', 'casas decimais')}.`,
  'imports.UNKNOWN_CHOICE': (p, f) =>
    `“${p.value}” não é nenhum de: ${choicesInWords(p.choices, f)}.`,
  'imports.UNKNOWN_ENCODING': (p) => `A codificação “${p.encoding}” não é conhecida.`,
  'imports.UNKNOWN_LINK': (p) => `“${p.value}” não está em “${p.file}”, que informa sua conta.`,
  'imports.UNKNOWN_REFERENCE': (p, f) =>
    `Não existe ${nouns[p.thing].none} “${p.reference}”.${near(p.nearest, f)}`,
  'imports.UNREADABLE': (p, f) =>
    `“${p.file}” não pode ser lido a partir da linha ${f.number(p.line)}: ` +
    'uma aspa não se fecha ou uma linha é longa demais.',
  'imports.UPLOAD_NOT_FOUND': (p) =>
    `Não existe o envio ${p.upload}; os envios são guardados por 24 horas.`,
  'imports.WHY_REFUSED': (p) => `Motivo da recusa (${p.file})`,
  'imports.WRONG_ENCODING': (p) => `“${p.file}” não está codificado em ${p.encoding}.`,
}

function removed(count: number, f: Formats): string {
  return count > 0 ? `${f.count(count, 'exclusão', 'exclusões')}, ` : ''
}

function refused(count: number, f: Formats): string {
  return f.count(count, 'linha recusada', 'linhas recusadas')
}

/** A role that a title made, with its family or its layer of leadership. */
function roleInWords({
  name,
  family,
  layer,
}: ImportMessageParams['ROLES_MADE']['roles'][number]): string {
  const { roleFamily, leadershipLayer } = VOCABULARY_WORDS
  const what = layer === null ? roleFamily.values[family] : leadershipLayer.values[layer]
  return `${name} (${what.pt})`
}
/** The known names that are close to one that is not known. */
function near(names: readonly string[] | undefined, f: Formats): string {
  if (names === undefined || names.length === 0) return ''
  return ` Nomes conhecidos parecidos: ${quoted(names, f)}.`
}

function quoted(names: readonly string[], f: Formats): string {
  return f.list(names.map((name) => `“${name}”`))
}

const LEFT_OUT = {
  ASKED: ', como foi pedido',
  EMPTY: ': não contém nada',
  HIDDEN: ': a planilha está oculta',
  NO_KIND: ': suas colunas não combinam com nenhum tipo de linhas',
  NO_TABLE: ': não é um arquivo CSV nem uma pasta de trabalho do Excel (.xlsx)',
  REASONS: ': a coluna diz por que linhas foram recusadas antes',
} as const

const FOREIGN = {
  BINARY_WORKBOOK: 'uma pasta de trabalho binária do Excel (.xlsb)',
  COMPRESSED: 'um arquivo compactado de um tipo que não é descompactado',
  DOCUMENT: 'um documento ou uma apresentação',
  IMAGE: 'uma imagem',
  LOCKED_WORKBOOK: 'uma pasta de trabalho do Excel protegida por senha',
  NUMBERS: 'um documento do Numbers',
  OLD_WORKBOOK: 'uma pasta de trabalho do Excel no formato antigo (.xls)',
  OPEN_DOCUMENT: 'um arquivo OpenDocument (.ods)',
  PDF: 'um PDF',
  WEB_PAGE: 'uma página da web, seja qual for o nome',
  XML: 'um arquivo XML',
} as const

/** Columns that tell rows apart: those of one choice together, else those of the next. */
export function either(choices: readonly (readonly string[])[], f: Formats): string {
  const told = choices.map((columns) => {
    const named = quoted(columns, f)
    return columns.length > 1 ? `${named} juntos` : named
  })
  return told.join('; senão, por ')
}
