/** The team room: what has arrived for a player's team and post, and what the team does with it. */
package org.omuz.conduct.room;
