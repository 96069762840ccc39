import { ActionIcon } from '@mantine/core'
import { IconArrowsMaximize, IconMinus, IconPlus, IconZoomReset } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import classes from './zoom-buttons.module.css'

interface ZoomButtonsProps {
  readonly onZoom: (factor: number) => void
  readonly onOwnSize: () => void
  readonly onFit: () => void
}

/** How large the chart is drawn. */
export function ZoomButtons({ onZoom, onOwnSize, onFit }: ZoomButtonsProps) {
  const { t } = useTranslation()
  const buttons = [
    { label: t('chart.zoomIn'), Icon: IconPlus, act: () => onZoom(1.25) },
    { label: t('chart.zoomOut'), Icon: IconMinus, act: () => onZoom(0.8) },
    { label: t('chart.ownSize'), Icon: IconZoomReset, act: onOwnSize },
    { label: t('chart.fit'), Icon: IconArrowsMaximize, act: onFit },
  ]
  return (
    <div className={classes.buttons}>
      {buttons.map(({ label, Icon, act }) => (
        <ActionIcon key={label} size="md" aria-label={label} title={label} onClick={act}>
          <Icon size={17} stroke={1.7} />
        </ActionIcon>
      ))}
    </div>
  )
}
