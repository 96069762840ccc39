import type { ImportKind } from '@/generated/graphql'

/** Where a field's value comes from, as the guide to imports describes it: a column by its name, or more than that. */
type FieldSource =
  | string
  | {
      readonly column?: string
      readonly constant?: string
      /** The file's word → ours. */
      readonly values?: Readonly<Record<string, string>>
      readonly [other: string]: unknown
    }

/** How one file is read: a part of a mapping. What the page does not change is kept as it is. */
export interface MappingPart {
  readonly name?: string
  readonly file: string
  readonly kind: ImportKind
  readonly fields: Readonly<Record<string, FieldSource>>
  readonly headerLine?: number
  readonly dateFormat?: string
  readonly decimal?: string
  readonly complete?: boolean
  readonly only?: { readonly column: string; readonly values: readonly string[] }
  readonly [other: string]: unknown
}

/** How files are read. */
export interface Mapping {
  readonly source: string
  readonly files: readonly MappingPart[]
  readonly leaveOut?: readonly string[]
}

/** The column that a source names first; null for one that names none. */
export function columnOf(source: FieldSource | undefined): string | null {
  if (source === undefined) return null
  return typeof source === 'string' ? source : (source.column ?? null)
}

/** The field that a column is read for; null for none. */
export function fieldOfColumn({ fields }: MappingPart, column: string): string | null {
  const found = Object.entries(fields).find(([, source]) => {
    const others = typeof source === 'string' ? [] : (source['with'] as string[] | undefined)
    return columnOf(source) === column || others?.includes(column) === true
  })
  return found?.[0] ?? null
}

/** Reads a column for another field, or for none; whatever was read for that field before is read no more. */
export function withColumnFor(
  part: MappingPart,
  column: string,
  field: string | null,
): MappingPart {
  const former = fieldOfColumn(part, column)
  if (former === field) return part
  const kept = Object.entries(part.fields).filter(([name]) => name !== former && name !== field)
  return {
    ...part,
    fields: { ...Object.fromEntries(kept), ...(field !== null && { [field]: column }) },
  }
}

/** Gives a field the same value in every row; an empty one takes it away. */
export function withConstant(part: MappingPart, field: string, constant: string): MappingPart {
  const { [field]: _, ...others } = part.fields
  return { ...part, fields: constant === '' ? others : { ...others, [field]: { constant } } }
}

/** Gives accounts the balance of a file of ARR movements as their value; an empty name takes it away. */
export function withBalanceOf(part: MappingPart, field: string, file: string): MappingPart {
  const { [field]: _, ...others } = part.fields
  return { ...part, fields: file === '' ? others : { ...others, [field]: { balanceOf: file } } }
}

/** By which name other parts refer to a part. */
export function nameOf({ name, file }: MappingPart): string {
  return name ?? file
}

/** Says what a word of a column stands for; an empty choice leaves it to be read as it is. */
export function withWord(
  part: MappingPart,
  field: string,
  word: string,
  choice: string,
): MappingPart {
  const source = part.fields[field]
  if (source === undefined) return part
  const given = typeof source === 'string' ? { column: source } : source
  const { [word]: _, ...others } = given.values ?? {}
  const values = choice === '' ? others : { ...others, [word]: choice }
  const { values: __, ...rest } = given
  const said = Object.keys(values).length === 0 ? rest : { ...rest, values }
  return { ...part, fields: { ...part.fields, [field]: said } }
}

/** The words of a column that are said to stand for something. */
export function wordsOf(source: FieldSource | undefined): Readonly<Record<string, string>> {
  return source === undefined || typeof source === 'string' ? {} : (source.values ?? {})
}

/** Whether a name fits the pattern of a mapping, in which `*` stands for any letters; one without a sheet fits all. */
export function fits(pattern: string, name: string): boolean {
  const given = pattern.includes('#') ? name : (name.split('#')[0] ?? name)
  const parts = pattern.split('*').map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${parts.join('.*')}$`, 'i').test(given)
}

/** The part of a mapping that a file is read by, as one for that file alone; null when it has none. */
export function partFor(mapping: Mapping, fileName: string): MappingPart | null {
  const found = mapping.files.find(({ file }) => fits(file, fileName))
  return found === undefined ? null : { name: found.file, ...found, file: fileName }
}

/** The needed fields that a part brings by no column and no constant. */
export function missingFields(
  { fields }: MappingPart,
  needed: readonly { readonly name: string; readonly isNeeded: boolean }[],
): readonly string[] {
  return needed
    .filter(({ name, isNeeded }) => isNeeded && fields[name] === undefined)
    .map(({ name }) => name)
}
