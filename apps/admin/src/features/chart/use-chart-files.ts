import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import type { ChartFile } from './components/chart-toolbar'
import { chartPicture, type Picture } from './picture/chart-picture'
import { saveFile } from '@/files/save-file'
import { pngFile } from './picture/png-file'
import { svgText } from './picture/svg-text'
import type { useChart } from './use-chart'

const nothing = { name: '', what: '', where: '', figure: '', tone: 'none' } as const

/** The chart as a file or on paper, as far as it is opened. */
export function useChartFiles({ layout, words }: ReturnType<typeof useChart>, title: string) {
  const [printed, setPrinted] = useState<Picture | null>(null)
  useEffect(() => {
    const draw = (): void =>
      // The browser prints as soon as this returns.
      flushSync(() => setPrinted(chartPicture(layout, title, (id) => words.get(id) ?? nothing)))
    const forget = (): void => setPrinted(null)
    window.addEventListener('beforeprint', draw)
    window.addEventListener('afterprint', forget)
    return () => {
      window.removeEventListener('beforeprint', draw)
      window.removeEventListener('afterprint', forget)
    }
  }, [layout, words, title])
  const take = (file: ChartFile): void => {
    if (file === 'PRINT') {
      window.print()
      return
    }
    const picture = chartPicture(layout, title, (id) => words.get(id) ?? nothing)
    if (file === 'SVG') {
      saveFile('org-chart.svg', new Blob([svgText(picture)], { type: 'image/svg+xml' }))
      return
    }
    void pngFile(picture).then((png) => {
      if (png !== null) saveFile('org-chart.png', png)
    })
  }
  return { printed, take }
}
