import '../ui/start'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { createCall } from '../api/client'
import { windowHost } from '../api/host'
import { App } from './App'

async function show(root: HTMLElement) {
  const host = windowHost()
  const { language } = await createCall(host)('vault.language', {})
  createRoot(root).render(
    <StrictMode>
      <App host={host} first={language ?? 'el'} />
    </StrictMode>,
  )
}

const root = document.getElementById('root')
if (root) void show(root)
