import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'

interface InChartProps {
  readonly slug: string
  /** What the card is found by. */
  readonly name: string
}

/** The way to a card of the org chart. */
export function InChart({ slug, name }: InChartProps) {
  const { t } = useTranslation()
  return (
    <Button
      variant="default"
      size="xs"
      renderRoot={(props) => (
        <Link to="/$slug/chart" params={{ slug }} search={{ find: name }} {...props} />
      )}
    >
      {t('organisation.inChart')}
    </Button>
  )
}
