import './theme/mantine.css'
import 'virtual:theme.css'
import './components/tones.css'
import './charts/series.css'
import './app/app.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/app'
import { createAppRouter } from './app/create-app-router'
import { startI18n } from './i18n/start-i18n'
import { showTheme } from './theme/show-theme'

showTheme()

const root = document.querySelector('#root')
if (root === null) throw new Error('The page has no #root element.')
await startI18n()
createRoot(root).render(
  <StrictMode>
    <App router={createAppRouter()} />
  </StrictMode>,
)
