import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { type AnyRouter, RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { CallError } from '#web/client/call'
import { loadAgreement } from '#web/client/queries'
import { loadSpeech } from '#web/languages/load-speech'
import { chosenLanguage, SpeechProvider } from '#web/place/speech.tsx'
import { createAppRouter } from '#web/router.tsx'
import './styles/fonts.css'
import './styles/tokens.css'
import './styles/base.css'

// The server is asked whether or not the browser believes in a network: it may be this machine, and a failure is told.
const client = new QueryClient({
  defaultOptions: {
    queries: { networkMode: 'always', staleTime: 60_000, retry: isWorthAsking, refetchOnWindowFocus: false },
    mutations: { networkMode: 'always' },
  },
})
// What the server refuses it refuses again; what did not come may come the second time.
function isWorthAsking(failures: number, fault: Error): boolean {
  return failures < 1 && !(fault instanceof CallError && fault.status >= 400 && fault.status < 500)
}

/** Asks for the agreement of the address while the words of the language and the page are still on their way. */
function askAhead(asked: AnyRouter): void {
  for (const { params } of asked.matchRoutes(asked.latestLocation))
    if (typeof params.agreement === 'string') loadAgreement(client, params.agreement).catch(() => undefined)
}

const router = createAppRouter(client)
askAhead(router)
const place = document.getElementById('servanda')
if (place === null) throw new Error('our fault: the page has no place for the workbench')
const speech = await loadSpeech(chosenLanguage())

createRoot(place).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <SpeechProvider first={speech}>
        <RouterProvider router={router} />
      </SpeechProvider>
    </QueryClientProvider>
  </StrictMode>,
)
