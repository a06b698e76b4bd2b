import '../../../renderer/ui/start'
import { createRoot } from 'react-dom/client'
import { KitPage } from './KitPage'

// A page of every part of the kit, to be looked at and measured in a browser; never shipped.
const root = document.getElementById('root')
if (root) createRoot(root).render(<KitPage />)
