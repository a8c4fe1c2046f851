/** What people are told without having asked: in Omuz itself, by mail, and as entries for their calendars. */
package org.omuz.notice;
