// Imported before anything else: zod must not try `new Function` (the content security policy reports it),
// and the styles must come in this order.
import { z } from 'zod'
import '@mantine/core/styles.layer.css'
import '@mantine/dates/styles.layer.css'
import '@mantine/notifications/styles.layer.css'
import './fonts.css'
import './kit.css'
import './fields/fields.css'
import './page/page.css'
import './page/work.css'
import './page/lists.css'
import './frame/frame.css'
import './table/table.css'
import './calendar/calendar.css'
import './pdf/pdf.css'
import './forcedColors.css'
import { installTrustedTypes } from './trustedTypes'

z.config({ jitless: true })
installTrustedTypes()
