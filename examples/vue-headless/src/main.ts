import { createApp } from 'vue';
import App from './app.vue';
import { flow } from './returns.js';

flow.send({ type: 'flow.started', number: new URLSearchParams(location.search).get('number') ?? '' });

createApp(App).mount('#app');
