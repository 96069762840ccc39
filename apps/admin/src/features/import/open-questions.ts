import type { FileProposal } from './import-query'
import type { MappingPart } from './mapping-part'
import type { GivenTable } from './use-uploads'

type Question = FileProposal['questions'][number]

/** What was asked of a file and nobody has answered. */
export function openQuestions(
  { questions }: Pick<FileProposal, 'questions'>,
  { kind }: Pick<GivenTable, 'kind'>,
  part: MappingPart,
): readonly Question[] {
  return questions.filter(({ code, field }) => {
    if (code === 'KIND') return kind === null
    if (code === 'DATE_FORMAT') return part.dateFormat === undefined
    if (code === 'DECIMAL') return part.decimal === undefined
    return !alternatives(field).some((name) => part.fields[name] !== undefined)
  })
}

/** A question may be about one of several fields: `email | name`. */
export function alternatives(field: string | null): readonly string[] {
  return field === null ? [] : field.split(' | ').map((name) => name.split(' + ')[0] ?? name)
}
