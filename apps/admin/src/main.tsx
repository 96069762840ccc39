import './theme/mantine.css'
import 'virtual:theme.css'
import './components/tones.css'
import './app/app.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/app'
import { createAppRouter } from './app/create-app-router'
import { startI18n } from './i18n/start-i18n'

const scheme = window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
document.documentElement.dataset['mantineColorScheme'] = scheme

const root = document.querySelector('#root')
if (root === null) throw new Error('The page has no #root element.')
await startI18n()
createRoot(root).render(
  <StrictMode>
    <App router={createAppRouter()} />
  </StrictMode>,
)
