import { defineConfig } from 'vite'
import react from '@vitejs/plugin-react'

// The workbench. It is built into dist/public, from where the server hands it out.
export default defineConfig({
  root: 'src/web',
  base: '/',
  plugins: [react()],
  resolve: { conditions: ['servanda', 'module', 'browser', 'development|production'] },
  build: { outDir: '../../dist/public', emptyOutDir: true, sourcemap: false, manifest: true },
  server: { proxy: { '/api': 'http://127.0.0.1:4100' } },
})
