import { defineConfig } from 'vite';

/** For the tests and the example page; the desk builds the element with Vaadin's own configuration. */
export default defineConfig({ cacheDir: '../../node_modules/.vite-timeline' });
