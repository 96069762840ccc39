import type { EntityKind } from '@postscale/schema/entities'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Moment } from '@/address/moment'
import type { ActField } from './act-field'
import type { ActValues } from './act-form'
import { ActInput } from './act-input'
import { currencyQuery } from './named-query'
import { OneOfField } from './one-of-field'
import { ReferenceField } from './reference-field'
import { useFieldLabel } from './use-field-label'

interface ActFieldsProps {
  readonly slug: string
  readonly at: Moment
  readonly kind: EntityKind | null
  readonly fields: readonly ActField[]
  readonly values: ActValues
  /** What the things are called that the values name as they begin. */
  readonly labels: ReadonlyMap<string, string>
  /** What is wrong, by the names of the fields. */
  readonly problems: Readonly<Record<string, string>>
  readonly onChange: (name: string, value: unknown) => void
}

/** The kinds of which a field names one, by its type. */
const ONE_OF: Readonly<Record<string, readonly [EntityKind, EntityKind]>> = {
  target: ['position', 'team'],
  subject: ['account', 'team'],
}

/** The fields of a change, each as its type is filled in. */
export function ActFields(props: ActFieldsProps) {
  const { slug, at, kind, fields, values, labels, problems, onChange } = props
  const { data: currency } = useQuery(currencyQuery(slug, at))
  const [named, setNamed] = useState(labels)
  const labelOf = useFieldLabel(kind)
  return fields.map((field) => {
    const { name, type, to, required } = field
    const value = values[name]
    const common = { key: name, label: labelOf(field), error: problems[name] }
    const oneOf = ONE_OF[type]
    if (oneOf !== undefined) {
      return (
        <OneOfField
          {...common}
          key={name}
          slug={slug}
          at={at}
          kinds={oneOf}
          value={value}
          labelOf={(id) => named.get(id) ?? id}
          onChange={(next, chosen) => {
            if (chosen !== null) setNamed(new Map([...named, [chosen.id, chosen.label]]))
            onChange(name, next)
          }}
        />
      )
    }
    if (type === 'reference' && to !== undefined) {
      const id = (value as { readonly id: string } | null)?.id ?? null
      return (
        <ReferenceField
          {...common}
          key={name}
          slug={slug}
          at={at}
          kind={to}
          required={required}
          value={id === null ? null : { id, label: named.get(id) ?? id }}
          onChange={(chosen) => {
            if (chosen !== null) setNamed(new Map([...named, [chosen.id, chosen.label]]))
            onChange(name, chosen === null ? null : { id: chosen.id })
          }}
        />
      )
    }
    return (
      <ActInput
        {...common}
        key={name}
        field={field}
        currency={currency ?? null}
        value={value}
        onChange={(next) => onChange(name, next)}
      />
    )
  })
}
