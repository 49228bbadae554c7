import { render } from 'preact';
import { EmergencyNumbers } from '../features/now/emergency-numbers';
import { readNowData } from '../features/now/now-data';
import { NowPage } from '../features/now/now-page';
import { keepHidden } from '../shared/hide/hide';
import { applyTextSize } from '../shared/text-size';
import './app.css';

const place = document.getElementById('app');
if (place && !keepHidden()) {
  applyTextSize();
  const data = readNowData();
  render(data ? <NowPage data={data} /> : <EmergencyNumbers />, place);
}
