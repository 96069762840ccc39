import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useFormats } from '@/i18n/formats'
import { accessActionsQuery } from './access-actions-query'

/** What a role allows, by what its actions are called, as one sentence. */
export function useAllowedText(): (actions: readonly string[]) => string {
  const { i18n } = useTranslation()
  const formats = useFormats()
  const { data = [] } = useQuery(accessActionsQuery(i18n.language))
  return (actions) => {
    const labels = data.filter(({ name }) => actions.includes(name)).map(({ label }) => label)
    return formats.list(labels.map((label, at) => (at === 0 ? label : uncapitalized(label))))
  }
}

function uncapitalized(text: string): string {
  return `${text.slice(0, 1).toLowerCase()}${text.slice(1)}`
}
