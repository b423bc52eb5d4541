import type { Child, FC } from 'hono/jsx'

interface LayoutProps {
  readonly title: string
  readonly children: Child
}

/** The frame of a public page: no script, one stylesheet, readable in print and on a narrow screen. */
export const Layout: FC<LayoutProps> = ({ title, children }) => (
  <html lang="en">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <title>{`${title} · Servanda`}</title>
      <link rel="icon" href="/mark.svg" type="image/svg+xml" />
      <link rel="stylesheet" href="/public/style.css" />
    </head>
    <body>
      <a class="skip" href="#main">
        Skip to the content
      </a>
      <header>
        <p class="name">
          <a href="/public">Servanda</a>
        </p>
      </header>
      <main id="main">{children}</main>
      <footer>
        <p>
          Statuses are reckoned from the text, the calendar and graded claims. Silence is never breach. Made with
          Servanda; nothing here decides who is right.
        </p>
      </footer>
    </body>
  </html>
)
