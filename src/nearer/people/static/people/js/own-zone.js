// Tells the server which time zone the person lives in, so that days begin at their midnight.
const field = document.querySelector('input[name="time_zone"]');
if (field && !field.value) field.value = Intl.DateTimeFormat().resolvedOptions().timeZone ?? '';
